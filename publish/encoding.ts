import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The forms of a file that lie beside it, the smaller one first. */
export const encodings = [
	{ name: 'br', extension: '.br' },
	{ name: 'gzip', extension: '.gz' },
] as const;

type Encoding = (typeof encodings)[number];

/** A text at the highest level of each encoding. The same bytes each time: neither format is given a date or a name. */
export function compress(text: Buffer): Record<Encoding['name'], Buffer> {
	return {
		br: brotliCompressSync(text, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
			},
		}),
		gzip: gzipSync(text, { level: constants.Z_BEST_COMPRESSION }),
	};
}
