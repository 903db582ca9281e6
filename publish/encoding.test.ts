import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { acceptedEncodings, compress } from './encoding';

const names = (accept: string | undefined) => acceptedEncodings(accept).map(({ name }) => name);

test('a browser gets only what it takes, in its order', () => {
	for (const [accept, expected] of [
		[undefined, []],
		['', []],
		['identity', []],
		['gzip', ['gzip']],
		['gzip, deflate, br, zstd', ['br', 'gzip']],
		['GZIP, BR', ['br', 'gzip']],
		['br;q=0, gzip', ['gzip']],
		['br; q=0.0,gzip;q=0', []],
		['br;q=0.5, gzip;q=0.9', ['gzip', 'br']],
		['*', ['br', 'gzip']],
		['*;q=0', []],
		['br, *;q=0', ['br']],
		['gzip;q=0, *', ['br']],
		['br;q=nonsense', []],
		['brotli', []],
	] as const) {
		assert.deepEqual(names(accept), expected, accept);
	}
});

test('compressed text is smaller, unpacks to itself, and is the same each time', () => {
	const text = Buffer.from('A calm, well-set book. '.repeat(100));
	const { br, gzip } = compress(text);
	assert.ok(br.length < gzip.length && gzip.length < text.length);
	assert.deepEqual(brotliDecompressSync(br), text);
	assert.deepEqual(gunzipSync(gzip), text);
	// Bytes 4 to 7 of gzip are the time of writing.
	assert.equal(gzip.readUInt32LE(4), 0);
	assert.deepEqual(compress(text), { br, gzip });
});
