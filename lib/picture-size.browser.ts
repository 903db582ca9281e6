/** Used in place of `picture-size.ts` in a browser, where no file can be measured: the picture shows at its own size. */
export function pictureSize(_address: string): { width?: number; height?: number } {
	return {};
}
