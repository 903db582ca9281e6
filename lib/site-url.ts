/** What `SITE_URL` and `PORT` may be. Separate from `site.ts`, which throws without an address. */

/** Hosts that only their own machine can reach: only they may use plain http. */
const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of the site from the environment variable `SITE_URL`.
 *
 * @param value such as `https://guides.example.org`: no path, no slash at the end. `http` for localhost only.
 * @throws Error saying what is wrong, why it matters and what to write.
 */
export function parseSiteUrl(value: string | undefined): string {
	if (!value?.trim()) {
		throw new Error(
			'SITE_URL is not set. It is the address at which the site will be published, and every page, the sitemap and the ' +
				'link previews name it; without it they would send people and search engines to the wrong place. For example:\n' +
				'  SITE_URL=https://guides.example.org npm run build\n' +
				'To look at the site on this machine, run npm start, which sets it by itself.',
		);
	}
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const example = 'Write it like https://guides.example.org: https, the name, nothing after it.';
	if (!url?.hostname || !/^https?:$/.test(url.protocol)) {
		throw new Error(`SITE_URL is “${value}”, which is not the address of a site. ${example}`);
	}
	if (url.protocol === 'http:' && !localHosts.includes(url.hostname)) {
		throw new Error(`SITE_URL is “${value}”: a published site needs https. Write “https://${url.host}”.`);
	}
	if (value !== url.origin) {
		throw new Error(`SITE_URL is “${value}”. Leave out what is not its name: write “${url.origin}”. ${example}`);
	}
	return value;
}

/**
 * The port on this machine from the environment variable `PORT`: 3000, unless it says otherwise.
 *
 * @throws Error when it is not a port.
 */
export function parsePort(value: string | undefined): number {
	if (!value) return 3000;
	const port = Number(value);
	if (!/^\d+$/.test(value) || port > 65535)
		throw new Error(`PORT is “${value}”, which is not a valid port. Use a number from 0 to 65535.`);
	return port;
}

/** The address in `SITE_URL`, when it is one that readers can reach: not an address on this machine, and well formed. */
export function publicSiteUrl(value: string | undefined): string | undefined {
	if (!value || !URL.canParse(value)) return undefined;
	const { hostname, origin, protocol } = new URL(value);
	return protocol === 'https:' && !localHosts.includes(hostname) ? origin : undefined;
}

/** The address on this machine, for commands that publish nothing: port 3000, or `PORT`. */
export function localSiteUrl({ PORT }: Readonly<Record<string, string | undefined>> = process.env): string {
	return new URL(`http://localhost:${parsePort(PORT)}`).origin;
}
