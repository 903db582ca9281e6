/** Used in place of `looks.ts` in a browser, where the studio's preview imports the styles itself. */
export const aidLook = '';
export const byHeadingLook = '';
export const tableLook = '';
