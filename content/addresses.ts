/**
 * Every address that was ever published, so that none is lost: the check fails when there is neither a page nor a
 * redirect (redirects.ts) for one of them. `npm run build` adds the addresses of new pages when it publishes the site
 * under its public address. Take a line away only when the address has never been on the web.
 */
import type { Address } from '@/model/redirect';

export const addresses: readonly Address[] = [
	'/',
	'/about',
	'/accessibility',
	'/contact',
	'/disclaimer',
	'/glossary',
	'/group-vs-individual-therapy',
	'/group-vs-individual-therapy/all',
	'/group-vs-individual-therapy/benefits-of-group-therapy',
	'/group-vs-individual-therapy/by-concern',
	'/group-vs-individual-therapy/combining-both',
	'/group-vs-individual-therapy/cost-and-access',
	'/group-vs-individual-therapy/group-therapy',
	'/group-vs-individual-therapy/how-to-choose',
	'/group-vs-individual-therapy/individual-therapy',
	'/group-vs-individual-therapy/key-differences',
	'/group-vs-individual-therapy/questions',
	'/how-is-group-therapy-different-from-individual-therapy',
	'/privacy',
	'/sources',
];
