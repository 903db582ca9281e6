/** Stands in for `aid-look.ts` in a browser, where the page that shows the aid brings the style itself. */
export const look = '';
