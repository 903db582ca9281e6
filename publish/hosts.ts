/** Writes the header rules, and how addresses lead to files, in the forms that hosts read. */
import { addressOf } from './address';
import { contentType, type HeaderRule, knownExtensions, matches } from './headers';

const written = 'Written by `npm run build` from publish/headers.ts. Changes made here are lost.';

/** The published files that say what a host should do. They are not served. */
export const hostFiles = ['/_headers', '/_redirects', '/vercel.json', '/Caddyfile'];

/** What Cloudflare Pages reads of a `_headers` and a `_redirects` file; Netlify names no smaller limits. */
const limits = { rules: 100, lineLength: 2000, redirects: 2000 };

/**
 * `_headers` for Cloudflare Pages and Netlify. Both put the values of two matching rules into one header, so where a
 * later rule sets a header anew, the wide rule must not set it. That is only ever `Cache-Control`, and both hosts
 * answer with the very value of the wide rule where `_headers` is silent.
 *
 * @throws Error when the rules exceed what the hosts read.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
	const lines = rules.flatMap((rule, index) => {
		const later = rules.slice(index + 1).filter((other) => matches(rule.path, other.path));
		const own = Object.entries(rule.headers).filter(([name]) => !later.some((other) => name in other.headers));
		return [rule.path, ...own.map(([name, value]) => `  ${name}: ${value}`)];
	});
	const long = lines.find((line) => line.length > limits.lineLength);
	if (long)
		throw new Error(
			`_headers: hosts read ${limits.lineLength} characters of a line, and one has ${long.length}: ${long.slice(0, 80)}…`,
		);
	if (rules.length > limits.rules)
		throw new Error(`_headers: hosts read ${limits.rules} rules, and there are ${rules.length}.`);
	return `# ${written}\n${lines.join('\n')}\n`;
}

/** Former addresses and where their words are now; each without a slash at the end, and led on with one too. */
export type Redirects = Readonly<Record<string, string>>;

/** The status that says an address has moved for good, and that every host knows. */
export const movedStatus = 301;

/** Every spelling of the former addresses. */
function spellings(redirects: Redirects): [from: string, to: string][] {
	return Object.entries(redirects).flatMap(([from, to]) => [
		[from, to],
		[`${from}/`, to],
	]);
}

/**
 * `_redirects` for Cloudflare Pages and Netlify, which pass the query on by themselves.
 *
 * @throws Error when there are more than the hosts read.
 */
export function redirectsFile(redirects: Redirects): string {
	const lines = spellings(redirects).map(([from, to]) => `${from} ${to} ${movedStatus}`);
	if (lines.length > limits.redirects)
		throw new Error(`_redirects: hosts read ${limits.redirects} lines, and there are ${lines.length}.`);
	return [`# ${written.replace('headers.ts', 'hosts.ts')}`, ...lines, ''].join('\n');
}

/** `vercel.json`. There, too, the last rule that sets a header counts. */
export function vercelJson(rules: readonly HeaderRule[], redirects: Redirects = {}): string {
	const headers = rules.map((rule) => ({
		source: rule.path.replace(/\*$/, '(.*)'),
		headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
	}));
	const settings = {
		$schema: 'https://openapi.vercel.sh/vercel.json',
		cleanUrls: true,
		trailingSlash: false,
		redirects: spellings(redirects).map(([source, destination]) => ({ source, destination, statusCode: movedStatus })),
		headers,
	};
	return `${JSON.stringify(settings, null, '\t')}\n`;
}

/** What a `vercel.json` of ours says. */
export interface HostRules {
	readonly rules: readonly HeaderRule[];
	/** Every spelling of a former address, and where it leads. */
	readonly moved: ReadonlyMap<string, string>;
}

/**
 * The rules back from a `vercel.json` of ours. Our own server reads them there, so that what it serves needs nothing
 * but the folder itself.
 */
export function readVercelJson(text: string): HostRules {
	const { headers = [], redirects = [] } = JSON.parse(text) as {
		headers?: { source: string; headers: { key: string; value: string }[] }[];
		redirects?: { source: string; destination: string }[];
	};
	return {
		rules: headers.map((rule) => ({
			path: rule.source.replace(/\(\.\*\)$/, '*'),
			headers: Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])),
		})),
		moved: new Map(redirects.map(({ source, destination }) => [source, destination])),
	};
}

/**
 * A Caddyfile that serves the site unchanged: at :8080 from /srv, unless the environment variables SITE_ADDRESS and
 * SITE_ROOT say otherwise. Given a domain name for an address, Caddy obtains the certificate by itself.
 *
 * @param files the addresses of the files served, for their content types.
 */
export function caddyfile(rules: readonly HeaderRule[], files: readonly string[], redirects: Redirects = {}): string {
	const headers = rules.flatMap(({ path, headers }) =>
		Object.entries(headers)
			.filter(([name]) => name !== 'Content-Type')
			.map(([name, value]) => `\t\theader ${path === '/*' ? '' : `${path} `}${name} \`${value}\``),
	);
	const types = knownExtensions(files).flatMap((extension) => {
		const name = `@type_${extension.slice(1)}`;
		return [`\t${name} path *${extension}`, `\theader ${name} Content-Type "${contentType(extension)}"`];
	});
	const exceptions = rules.flatMap(({ path, headers: { 'Content-Type': type } }) =>
		type ? `\theader ${path} Content-Type "${type}"` : [],
	);
	return `# ${written}
# SITE_ADDRESS and SITE_ROOT say where to listen and what to serve.
{
	admin off
	# A request that is never finished does not keep its connection for long.
	servers {
		timeouts {
			read_header 15s
			read_body 30s
		}
	}
}

# Always, and once: file_server adds it to compressed answers only.
(vary) {
	header {
		Vary Accept-Encoding
		defer
	}
}

(files) {
	header Content-Type ${contentType('')}
${[...types, ...exceptions].join('\n')}
	file_server {
		precompressed br gzip
	}
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv}

	@other not method GET HEAD
	# Only what the build wrote: no hidden file, nothing that a link leads to, nothing added later.
	@unpublished {
${publishedSpellings(files)
	.map((paths) => `\t\tnot path ${paths.map((path) => `\`${path}\``).join(' ')}`)
	.join('\n')}
	}
	@malformed path_regexp \\x00
	@index path /index /index.html /index/
	@html path_regexp page ^(/.+)\\.html$
	@slash path_regexp page ^(/.+)/$
	# A part of a file is a part of what it says, not of its compressed form.
	@range header Range *

	route {
		header -Server
		import vary
${headers.join('\n')}

		header @other Allow "GET, HEAD"
		error @other 405
		error @malformed 400
${Object.entries(redirects)
	.map(([from, to], index) => {
		const matcher = `@moved${index}`;
		const lead = to.startsWith('/')
			? `rewrite * ${to}\n\t\t\tredir {uri} ${movedStatus}`
			: `redir ${to} ${movedStatus}`;
		return `\t\t${matcher} path ${from} ${from}/\n\t\troute ${matcher} {\n\t\t\t${lead}\n\t\t}`;
	})
	.join('\n')}
		error @unpublished 404
		request_header @range -Accept-Encoding

		route @index {
			rewrite * /
			redir {uri} 308
		}
		# One address for each page: without extension, without a slash at the end.
${['@html', '@slash']
	.map(
		(matcher) => `\t\troute ${matcher} {
			@page file {re.page.1}.html
			rewrite @page {re.page.1}
			redir @page {uri} 308
			error 404
		}`,
	)
	.join('\n')}
		rewrite / /index.html
		try_files {path} {path}.html
		import files
	}

	handle_errors {
		header -Server
		import vary
		@missing expression {err.status_code} == 404
		route @missing {
			rewrite * /404.html
			import files
		}
	}
}
`;
}

/** The addresses of each file, with those that lead on to it. */
function publishedSpellings(files: readonly string[]): string[][] {
	return files
		.filter((file) => file !== '/404.html')
		.map((file) => {
			if (file === '/index.html') return ['/', '/index', '/index/', file];
			return file.endsWith('.html') ? [addressOf(file), `${addressOf(file)}/`, file] : [file];
		});
}
