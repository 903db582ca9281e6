import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The forms of a file that lie beside it, the smaller one first. */
export const encodings = [
	{ name: 'br', extension: '.br' },
	{ name: 'gzip', extension: '.gz' },
] as const;

export type Encoding = (typeof encodings)[number];

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

/**
 * The encodings that a browser takes, the one it likes best first, ours first among equals (RFC 9110, 12.5.3).
 *
 * @param accept the header `Accept-Encoding`.
 */
export function acceptedEncodings(accept: string | undefined): Encoding[] {
	const weights = new Map(
		(accept ?? '').split(',').map((item) => {
			const [name = '', ...parameters] = item
				.toLowerCase()
				.split(';')
				.map((part) => part.trim());
			const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
			return [name, Number(q) || 0];
		}),
	);
	const weight = ({ name }: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
	return encodings.filter((encoding) => weight(encoding) > 0).sort((a, b) => weight(b) - weight(a));
}
