import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './encoding';

test('compressed text is smaller, unpacks to itself, and is the same each time', async () => {
	const text = Buffer.from('A calm, well-set book. '.repeat(100));
	const { br, gz } = await compress(text);
	assert.ok(br.length < gz.length && gz.length < text.length);
	assert.deepEqual(brotliDecompressSync(br), text);
	assert.deepEqual(gunzipSync(gz), text);
	// Bytes 4 to 7 of gzip are the time of writing.
	assert.equal(gz.readUInt32LE(4), 0);
	assert.deepEqual(await compress(text), { br, gz });
});
