import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publish } from './index';
import { readFiles } from './next-export';
import { clientManifest, manifestOf, type RawExport, rawExport, rawPage, routes } from './raw-export';

/** The files of a folder, without the compressed ones beside them. */
const served = (folder: string) => [...readFiles(folder).keys()].filter((file) => !/\.(br|gz)$/.test(file));
const base = [
	'/404.html',
	'/Caddyfile',
	'/_headers',
	'/_redirects',
	'/guide/part.html',
	'/index.html',
	'/robots.txt',
	'/speculation-rules.json',
	'/vercel.json',
];

/** Publishes, and returns what it throws. */
async function failure({ options }: RawExport): Promise<string> {
	try {
		await publish(options);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	throw new Error('It was published.');
}

test('files that nothing refers to are not published', async () => {
	const { options } = rawExport();
	await publish(options);
	assert.deepEqual(served(options.to), base);
});

test('files that pages, data, texts or the manifest refer to are published, in any folder', async () => {
	const { options, write } = rawExport();
	const files = ['logo.png', 'share.png', 'paper.pdf', 'icon-192.png', 'deep.png', 'feed.xml', 'linked.txt'];
	for (const file of files) write(`.export/_next/static/media/${file}`, `<a href="deep.png">${file}</a>`);
	write('.export/_next/static/media/unused.png', '');
	write('.export/m.webmanifest', JSON.stringify({ icons: [{ src: '/_next/static/media/icon-192.png' }] }));
	write(
		'.export/llms.txt',
		'See https://example.org/_next/static/media/linked.txt and https://elsewhere.example/index.txt',
	);
	write('.export/.well-known/security.txt', 'Contact: mailto:x@example.org');
	write('public/.well-known/security.txt', 'Contact: mailto:x@example.org');
	write('.export/.DS_Store', '');
	write('public/.DS_Store', '');
	write('.next/prerender-manifest.json', routes(['/', '/guide/part'], ['/robots.txt', '/llms.txt', '/m.webmanifest']));
	write(
		'.export/guide/part.html',
		rawPage(
			'<a href="../_next/static/media/paper.pdf#page=2">Paper</a><script type="application/ld+json">{"logo":"https://example.org/_next/static/media/logo.png?v=1"}</script>',
			'<meta property="og:image" content="https://example.org/_next/static/media/share.png"><link rel="alternate" href="/_next/static/media/feed.xml"><link rel="manifest" href="/m.webmanifest">',
		),
	);
	await publish(options);
	const expected = [
		...base,
		'/.well-known/security.txt',
		'/llms.txt',
		'/m.webmanifest',
		...files.map((file) => `/_next/static/media/${file}`),
	];
	assert.deepEqual(served(options.to), expected.sort());
});

test('a client component stops the build, with its file, its pages and a way out', async () => {
	const raw = rawExport();
	raw.write('components/counter.tsx', '');
	const module = '[project]/components/counter.tsx <module evaluation>';
	for (const entry of ['/page', '/guide/[slug]/page']) {
		raw.write(
			manifestOf(entry),
			clientManifest(entry, [module, '[project]/node_modules/next/dist/client/app-dir/link.js']),
		);
	}
	const message = await failure(raw);
	assert.match(message, /• \/guide\/part, \/: components\/counter\.tsx is a client component.*<details>/);
	assert.doesNotMatch(message, /link\.js|layout-router/);
});

test('a client component of a package, and next/script, stop the build', async () => {
	const raw = rawExport();
	const modules = ['[project]/node_modules/slider/index.js', '[project]/node_modules/next/dist/client/script.js'];
	raw.write(manifestOf('/page'), clientManifest('/page', modules));
	const message = await failure(raw);
	assert.match(message, /• \/: next\/script is a client component/);
	assert.match(message, /• \/: node_modules\/slider\/index\.js is a client component/);
});

test('a page without a list of client components stops the build', async () => {
	const raw = rawExport();
	rmSync(join(raw.folder, manifestOf('/page')));
	assert.match(await failure(raw), /no list of client components for \/page/);
});

test('all problems are reported at once, by page, and the last site stays', async () => {
	const raw = rawExport();
	await publish(raw.options);
	const before = readFiles(raw.options.to);
	raw.write('.export/index.html', rawPage('<script>x()</script><p style="color:red" onclick="x()">'));
	raw.write(
		'.export/guide/part.html',
		rawPage('<a href="javascript:x()">x</a><img src="https://elsewhere.example/x.png"><img src="/nowhere.png">'),
	);
	raw.write('.next/prerender-manifest.json', routes(['/', '/guide/part', '/gone'], []));
	const message = await failure(raw);
	for (const expected of [
		/• \/: <script>x\(\) is a script/,
		/• \/: <p .*> has a style attribute/,
		/• \/: <p .*> has the inline handler onclick/,
		/• \/guide\/part: <a href="javascript:x\(\)"> has a javascript: address/,
		/• \/guide\/part: .*another origin/,
		/• \/guide\/part: .*\/nowhere\.png, and there is no such file/,
		/• \/gone: next build listed it/,
		/• \/guide\/part: requests to show the page: 3; the budget is 1/,
	]) {
		assert.match(message, expected);
	}
	assert.deepEqual(readFiles(raw.options.to), before);
	assert.deepEqual(
		[...readFiles(raw.folder).keys()].filter((file) => /staging|previous/.test(file)),
		[],
	);
});

test('a page over its budget stops the build, with its name', async () => {
	const raw = rawExport();
	// Markup that does not compress: nothing in it comes twice.
	const text = Array.from({ length: 1900 }, (_, index) => (index * 2654435761).toString(36))
		.map((id) => `<p id="${id}"></p>`)
		.join('');
	raw.write('.export/guide/part.html', rawPage(text));
	assert.match(
		await failure(raw),
		/• \/guide\/part: bytes of a page besides its words, brotli: \d+; the budget is \d{4}\./,
	);
	// The same markup is allowed on a page that is there to be long.
	raw.write('.export/guide/part.html', rawPage(''));
	raw.write('.export/guide/all.html', rawPage(text));
	raw.write('.next/prerender-manifest.json', routes(['/', '/guide/part', '/guide/all'], []));
	await publish(raw.options);
});

test('two pages with different stylesheets are both allowed their style', async () => {
	const { options, write } = rawExport();
	write('.export/_next/static/chunks/b.css', 'h1 { color: blue }');
	write('.export/guide/part.html', rawPage('', '<link rel="stylesheet" href="/_next/static/chunks/b.css">'));
	await publish(options);
	const policy = /style-src ([^;]*);/.exec(readFileSync(join(options.to, '_headers'), 'utf8'))?.[1];
	assert.equal(policy?.split(' ').length, 2);
});

test('a former address that leads nowhere, or away from a page, stops the build', async () => {
	const { options } = rawExport();
	const redirects = { '/a': '/nothing', '/guide/part': '/', '/b': 'https://elsewhere.example/b' };
	await assert.rejects(publish({ ...options, redirects }), (error: Error) => {
		assert.match(error.message, /\/a: .*leads to \/nothing, and there is no such page/);
		assert.match(error.message, /\/guide\/part: .*leads away from what is still served there/);
		assert.doesNotMatch(error.message, /elsewhere/);
		return true;
	});
});
