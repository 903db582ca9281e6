/** The address of the site. */
import { parseSiteUrl } from './site-url';

/** The address of the site without a slash at the end, from `SITE_URL`. @throws Error when that is missing or wrong. */
export const siteUrl = parseSiteUrl(process.env.SITE_URL);

/** The whole address of a page or file of this site: "/about" → "https://guides.example.org/about". */
export function absolute(path: string): string {
	return siteUrl + path;
}

/** Whether a web address is on this site: a link to it would lead readers back to where they are. */
export function isThisSite(url: string): boolean {
	const hostOf = (address: string) => new URL(address).host.replace(/^www\./, '');
	return hostOf(url) === hostOf(siteUrl);
}
