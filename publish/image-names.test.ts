import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, serializePage } from './html';
import { imageNames, renameFiles, renameImages } from './image-names';

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const files = new Map([
	['/guide/opengraph-image', png],
	['/icon.png', png],
	['/guide/notes', Buffer.from('words')],
]);

test('a picture without an ending gets one; nothing else changes its name', () => {
	const names = imageNames(files);
	assert.deepEqual([...names], [['/guide/opengraph-image', '/guide/opengraph-image.png']]);
	assert.deepEqual([...renameFiles(files, names).keys()], ['/guide/opengraph-image.png', '/icon.png', '/guide/notes']);
});

test('a page names the picture as it is published', () => {
	const page = parsePage(
		'<meta property="og:image" content="https://a.example/guide/opengraph-image?abc"><meta name="x" content="https://a.example/guide/notes"><meta name="y" content="https://a.example/100%">',
	);
	renameImages(page, imageNames(files));
	const html = serializePage(page);
	assert.match(html, /content="https:\/\/a\.example\/guide\/opengraph-image\.png"/);
	assert.match(html, /content="https:\/\/a\.example\/guide\/notes"/);
	assert.match(html, /content="https:\/\/a\.example\/100%"/);
});
