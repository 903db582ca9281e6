/**
 * What the site says to browsers beside its pages: the one source of every response header. `hosts.ts` writes it in the
 * forms that hosts read, and `server.ts` sends it.
 */
/** Headers for some addresses. Where several rules set the same header, the last one counts. */
export interface HeaderRule {
	/** One address such as `/speculation-rules.json`, or all that begin alike, such as `/_next/static/*`. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

export const speculationRulesPath = '/speculation-rules.json';

/** Fetch a page of ours once the reader shows an interest in a link to it, so that it is there when they press. */
export const speculationRules = { prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] };

/** The media type of an Atom feed, which feed readers look for. */
const feedPath = '/feed.xml';
const feedType = 'application/atom+xml; charset=utf-8';

/** Files that Next names by their content: a changed file has a new address. */
const hashedPath = '/_next/static/*';

/**
 * The rules for a site.
 *
 * @param site.styleHashes the `sha256-…` of every `<style>` in the pages: one, unless pages differ in their style.
 * @param site.paths the addresses of all files of the site.
 */
export function headerRules(site: { styleHashes: readonly string[]; paths: readonly string[] }): HeaderRule[] {
	const rules: HeaderRule[] = [
		{
			path: '/*',
			headers: {
				'Content-Security-Policy': contentSecurityPolicy(site.styleHashes),
				// No `includeSubDomains`: what else the practice runs below its name is not ours to decide.
				'Strict-Transport-Security': 'max-age=63072000',
				'X-Content-Type-Options': 'nosniff',
				// Nobody else needs to know who reads about therapy, and which page.
				'Referrer-Policy': 'no-referrer',
				'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
				'Cross-Origin-Opener-Policy': 'same-origin',
				'Cross-Origin-Resource-Policy': 'same-origin',
				'Speculation-Rules': `"${speculationRulesPath}"`,
				'Cache-Control': 'public, max-age=0, must-revalidate',
			},
		},
		{ path: speculationRulesPath, headers: { 'Content-Type': 'application/speculationrules+json' } },
	];
	if (site.paths.includes(feedPath)) rules.push({ path: feedPath, headers: { 'Content-Type': feedType } });
	if (site.paths.some((path) => matches(hashedPath, path))) {
		rules.push({ path: hashedPath, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } });
	}
	return rules;
}

/**
 * Everything is forbidden but the page's own style, and pictures and a manifest from this site.
 *
 * Two directives are left out on purpose:
 * - `speculation-rules-src` (w3c/webappsec-csp, pull request 808 of 2026). The rules arrive by a header, which Chromium
 *   exempts from `script-src`: measured in 156, they load under `script-src 'none'`, and the directive itself puts
 *   "Unrecognized Content-Security-Policy directive" on the console of every page. A test watches both; the day
 *   browsers know the directive, the line to add is `speculation-rules-src 'self'`.
 * - `upgrade-insecure-requests`. A page asks for nothing over plain http, so it could only break a preview on a
 *   machine without a certificate.
 */
function contentSecurityPolicy(styleHashes: readonly string[]): string {
	const styles = styleHashes.map((hash) => `'${hash}'`);
	return [
		`default-src 'none'`,
		`script-src 'none'`,
		`style-src ${styles.join(' ') || `'none'`}`,
		`img-src 'self'`,
		`manifest-src 'self'`,
		// Without scripts no page connects anywhere. Lighthouse reads robots.txt in the name of the page.
		`connect-src 'self'`,
		`base-uri 'none'`,
		`form-action 'none'`,
		`frame-ancestors 'none'`,
	].join('; ');
}

/** Only names that browsers know: Chromium complains on the console about any other. */
const deniedFeatures = [
	'accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope hid',
	'idle-detection magnetometer microphone midi payment picture-in-picture publickey-credentials-get',
	'screen-wake-lock serial storage-access usb xr-spatial-tracking',
].flatMap((names) => names.split(' '));

/** The headers of one address, by lower-case name. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
	const found = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => Object.entries(rule.headers));
	return new Map(found.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Whether a rule's path covers an address. */
export function matches(rulePath: string, path: string): boolean {
	return rulePath.endsWith('*') ? path.startsWith(rulePath.slice(0, -1)) : path === rulePath;
}

/** By file extension. The same everywhere, whatever a host's own list says. Those with a charset are compressed. */
const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8; header=present',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.ico': 'image/x-icon',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.pdf': 'application/pdf',
	'.woff2': 'font/woff2',
};

/** The content type of a file. Browsers download a file whose type the list does not have. */
export function contentType(file: string): string {
	return contentTypes[extensionOf(file)] ?? 'application/octet-stream';
}

/** The extension of a file with its dot, in lower case; nothing if it has none. */
export function extensionOf(file: string): string {
	return /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** The extensions among those of some files whose kind is known. */
export function knownExtensions(files: readonly string[]): string[] {
	return [...new Set(files.map(extensionOf))].filter((extension) => extension in contentTypes).sort();
}

/** Whether a file is text, and so worth compressing. */
export function isText(file: string): boolean {
	return contentType(file).includes('charset');
}
