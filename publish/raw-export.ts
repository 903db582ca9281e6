/** A small raw export, as `next build` leaves one, for tests. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PublishOptions } from './index';

export interface RawExport {
	readonly folder: string;
	readonly options: Required<PublishOptions>;
	/** Writes a file, such as `.export/x.html`. */
	write(path: string, content: string | Buffer): void;
}

/** A page of it. */
export function rawPage(main: string, head = ''): string {
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/static/chunks/a.css"><script src="/_next/static/chunks/a.js" async=""></script><link rel="canonical" href="https://example.org/">${head}</head><body><main>${main}</main><script>self.__next_f.push([1,"1:x"])</script></body></html>`;
}

const made: string[] = [];
process.on('exit', () => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An export of three pages in a folder of its own, which goes when the process ends. */
export function rawExport(): RawExport {
	const folder = mkdtempSync(join(tmpdir(), 'publish-'));
	made.push(folder);
	const inside = (path: string) => join(folder, path);
	const write = (path: string, content: string | Buffer) => {
		mkdirSync(dirname(inside(path)), { recursive: true });
		writeFileSync(inside(path), content);
	};
	const options = {
		from: inside('.export'),
		to: inside('out'),
		next: inside('.next'),
		public: inside('public'),
		redirects: { '/old': '/guide/part' },
	};
	write('.export/index.html', rawPage('<h1>Home</h1><a href="/guide/part">Part</a>'));
	write('.export/index.txt', '1:"payload"');
	write('.export/guide/part.html', rawPage('<h1>Part</h1>'));
	write('.export/guide/part.txt', '1:"payload"');
	write('.export/404.html', rawPage('<h1>Not here</h1>'));
	write('.export/_not-found.html', rawPage('<h1>Not here</h1>'));
	write('.export/robots.txt', 'User-Agent: *\n');
	write('.export/_next/static/chunks/a.css', 'h1 { color: red }');
	write('.export/_next/static/chunks/a.js', 'run()');
	write(
		'.next/prerender-manifest.json',
		routes(['/', '/guide/part', '/_not-found', '/_global-error'], ['/robots.txt']),
	);
	write(
		'.next/app-path-routes-manifest.json',
		JSON.stringify({ '/page': '/', '/guide/[slug]/page': '/guide/[slug]', '/robots.txt/route': '/robots.txt' }),
	);
	for (const entry of ['/page', '/guide/[slug]/page']) write(manifestOf(entry), clientManifest(entry, []));
	return { folder, options, write };
}

/** Next's list of prerendered routes. */
export function routes(pages: readonly string[], handlers: readonly string[]): string {
	const pattern = (path: string) => path.replace(/^\/guide\/.*/, '/guide/[slug]');
	const list = [
		...pages.map((path) => [path, { routeType: 'page', srcRoute: pattern(path) }]),
		...handlers.map((path) => [path, { routeType: 'route' }]),
	];
	return JSON.stringify({ version: 4, routes: Object.fromEntries(list) });
}

/** Where Next keeps the client components of a page. */
export const manifestOf = (entry: string) => `.next/server/app${entry}_client-reference-manifest.js`;

/** That list, as Next writes it: its own components, and those given. */
export function clientManifest(entry: string, modules: readonly string[]): string {
	const all = ['[project]/node_modules/next/dist/esm/client/components/layout-router.js', ...modules];
	const clientModules = Object.fromEntries(all.map((module) => [module, { id: 1, name: '*' }]));
	return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST[${JSON.stringify(entry)}] = ${JSON.stringify({ clientModules })}`;
}
