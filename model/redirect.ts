/** What a redirect is (`content/redirects.ts`), and what the record of addresses is (`content/addresses.ts`). */
import { z } from 'zod';

/** From the root of the site, without a slash at the end: "/about". */
export type Address = `/${string}`;

/** For every address that a page once had, the one where its words are now. */
export type Redirects = Readonly<Record<Address, Address | `https://${string}`>>;

export const redirectsSchema = z.record(z.string(), z.string());

/** Every address that was ever published. */
export const addressesSchema = z.array(z.string());

/** The folders of the guides that are published, in the order of the site. */
export const registrySchema = z.array(z.string());
