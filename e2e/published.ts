/** What is in out/, for tests that look at every page. */
import { readdirSync } from 'node:fs';
import { addressOf } from '../publish/address';

/** Every file that a host serves, by its address. */
export const servedFiles: readonly string[] = readdirSync('out', { recursive: true, encoding: 'utf8' })
	.map((file) => `/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$/.test(file) && !['/_headers', '/vercel.json'].includes(file))
	.sort();

/** The address of every page, the one for wrong addresses too: `/404` shows it. */
export const publishedPages: readonly string[] = servedFiles.filter((file) => file.endsWith('.html')).map(addressOf);
