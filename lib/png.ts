import { deflateSync, inflateSync } from 'node:zlib';

/**
 * The same picture in fewer bytes: what draws the social images packs them in haste. Nothing is lost.
 *
 * @param png a PNG file.
 */
export function packPng(png: Buffer): Buffer {
	const chunks = [...readChunks(png)];
	const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
	const packed = deflateSync(inflateSync(data), { level: 9, memLevel: 9 });
	const header = chunks.filter(({ type }) => type === 'IHDR');
	return Buffer.concat([
		png.subarray(0, signatureLength),
		...header.map(({ data }) => chunk('IHDR', data)),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const signatureLength = 8;

/** A PNG is a row of chunks: length, type, data, checksum (PNG specification, 5.3). */
function* readChunks(png: Buffer): Generator<{ type: string; data: Buffer }> {
	for (let at = signatureLength; at < png.length; ) {
		const length = png.readUInt32BE(at);
		yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
		at += length + 12;
	}
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}

/** The checksum of PNG (specification, annex D). Node has one of its own from 20.15 only. */
function crc32(bytes: Buffer): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
