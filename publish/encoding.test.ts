import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './encoding';

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
