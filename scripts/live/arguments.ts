import { parseArgs } from 'node:util';
import { Failure } from '../run';

const example = 'npm run check:live -- https://guides.example.org';
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

export interface Arguments {
	/** The address of the site without a slash at the end. */
	readonly origin: string;
	/** Whether to ask the sites that it links to. */
	readonly links: boolean;
	readonly json: boolean;
}

/** Reads the arguments of `npm run check:live`. @throws Failure saying what to write instead. */
export function readArguments(given: readonly string[]): Arguments {
	const { values, positionals } = parse([...given]);
	const [address, ...others] = positionals;
	if (address === undefined || others.length > 0) {
		throw new Failure(`Give the address of the published site, and one only:\n  ${example}`);
	}
	return { ...values, origin: readOrigin(address) };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			allowNegative: true,
			options: { links: { type: 'boolean', default: true }, json: { type: 'boolean', default: false } },
		});
	} catch (error) {
		const [what = ''] = (error as Error).message.split('. ');
		throw new Failure(
			`${what.replace(/\.?$/, '.')} There are --no-links and --json. For example:\n  ${example} --no-links`,
		);
	}
}

function readOrigin(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (!url?.hostname || !/^https?:$/.test(url.protocol)) {
		throw new Failure(`“${address}” is not the address of a site. Write it like this:\n  ${example}`);
	}
	if (url.protocol === 'http:' && !localHosts.includes(url.hostname)) {
		throw new Failure(`“${address}”: a published site needs https. Write “https://${url.host}”.`);
	}
	if (url.pathname !== '/' || url.search || url.hash || url.username) {
		throw new Failure(`“${address}”: the whole site is checked. Write its address alone: “${url.origin}”.`);
	}
	return url.origin;
}
