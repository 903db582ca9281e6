/**
 * In development, what prints a part of the data says which one, so that the studio opens there. What is published has no
 * such attribute.
 *
 * @param part its path in the page's `comparison.ts`, `figures.group-size`, or a file: `content/blocks/crisis.mdx`.
 */
export function dataMark(part: string): { readonly 'data-edit'?: string } {
	return process.env.NODE_ENV === 'development' ? { 'data-edit': part } : {};
}
