/** What a redirect is: the shape of `content/redirects.ts`. */

/** From the root of the site, without a slash at the end: "/about". */
export type Address = `/${string}`;

/** For every address that a page once had, the one where its words are now. */
export type Redirects = Readonly<Record<Address, Address>>;
