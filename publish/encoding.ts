import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A text after brotli at its highest level. Several are worked on side by side. */
export function brotli(text: Buffer): Promise<Buffer> {
	return promisify(brotliCompress)(text, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		},
	});
}

/**
 * The forms of a file that lie beside it, by their extension, the smaller one first. The same bytes each time: neither
 * format is given a date or a name.
 */
export async function compress(text: Buffer): Promise<{ br: Buffer; gz: Buffer }> {
	const [br, gz] = await Promise.all([brotli(text), promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })]);
	return { br, gz };
}
