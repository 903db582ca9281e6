import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { packPng } from './png';

/** The parts of a PNG file, read here on their own. */
function chunksOf(png: Buffer): [type: string, data: Buffer][] {
	const chunks: [string, Buffer][] = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
		chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
	}
	return chunks;
}

const pixels = (png: Buffer) =>
	inflateSync(Buffer.concat(chunksOf(png).flatMap(([type, data]) => (type === 'IDAT' ? [data] : []))));

test('a packed picture has the same pixels and size, in one piece, and no more bytes', () => {
	const icon = readFileSync('public/apple-icon.png');
	const packed = packPng(icon);
	assert.deepEqual(pixels(packed), pixels(icon));
	assert.deepEqual(
		chunksOf(packed).map(([type]) => type),
		['IHDR', 'IDAT', 'IEND'],
	);
	assert.deepEqual(packed.subarray(0, 29), icon.subarray(0, 29));
	assert.ok(packed.length <= icon.length + 12, `${packed.length} of ${icon.length}`);
});

test('the checksums are those that PNG asks for', () => {
	const packed = packPng(readFileSync('public/apple-icon.png'));
	// The checksum of an empty IEND is known from the specification.
	assert.equal(packed.subarray(-4).toString('hex'), 'ae426082');
});

test('a picture packed in haste gets smaller', () => {
	const icon = readFileSync('public/apple-icon.png');
	const loose = deflateSync(pixels(icon), { level: 0 });
	const length = Buffer.alloc(4);
	length.writeUInt32BE(loose.length);
	const end = packPng(icon).subarray(-12);
	const hasty = Buffer.concat([icon.subarray(0, 33), length, Buffer.from('IDAT'), loose, Buffer.alloc(4), end]);
	assert.ok(packPng(hasty).length < hasty.length / 4);
	assert.deepEqual(pixels(packPng(hasty)), pixels(icon));
});
