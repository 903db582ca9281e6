import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practice } from '../content/practice';
import { guides, plainPages } from '../lib/content';
import { siteUrl } from '../lib/site';
import { fullTitle, longestTitle } from '../lib/title';
import { meta, pageAt, read, values } from './built';
import { paths } from './site';

const texts = [...plainPages, ...guides.flatMap(({ overview, parts }) => [overview, ...parts])];
const wholes = guides.map(({ path }) => `${path}/all`);

test('every page has its own title and description, short enough for search results', () => {
	const titles = new Map<string, string>();
	const descriptions = new Map<string, string>();
	for (const path of paths) {
		const page = pageAt(path);
		const text = texts.find((one) => one.path === path);
		const { title } = page;
		assert.equal(titles.get(title), undefined, `${path} has a title of its own`);
		titles.set(title, path);
		assert.ok([...title].length <= longestTitle, `${path}: “${title}” is shown in full`);
		if (text) assert.equal(title, fullTitle(text.title, practice.name));

		const description = meta(page, 'description');
		if (text) assert.equal(description, text.description);
		// The page that holds a whole guide repeats its overview.
		if (wholes.includes(path)) continue;
		assert.equal(descriptions.get(description), undefined, `${path} has a description of its own`);
		descriptions.set(description, path);
	}
});

test('every page has its own canonical address, except whole guides, which are not indexed', () => {
	for (const path of paths) {
		const page = pageAt(path);
		const guide = guides.find((one) => path === `${one.path}/all`);
		const canonical = values(page, 'link[rel="canonical"]', 'href').map((href) => new URL(href).href);
		assert.deepEqual(canonical, guide ? [] : [new URL(path, siteUrl).href]);
		assert.deepEqual(values(page, 'meta[name="robots"]', 'content'), guide ? ['noindex, follow'] : []);
		assert.equal(new URL(meta(page, 'og:url')).href, new URL(path, siteUrl).href);
	}
});

test('the sitemap lists every page to be indexed, with the day it last changed', () => {
	const sitemap = read('/sitemap.xml').toString();
	const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>\s*<lastmod>(.*?)<\/lastmod>/g)].map(([, loc, day]) => [
		loc,
		day,
	]);
	const wanted = texts
		.filter(({ path }) => paths.includes(path))
		.map(({ path, updated }) => [new URL(path, siteUrl).href, updated.slice(0, 10)]);
	assert.deepEqual(listed.sort(), wanted.sort());
	assert.ok(read('/robots.txt').toString().includes(`Sitemap: ${siteUrl}/sitemap.xml`));
});

test('link previews show each page’s own title, words and picture', () => {
	const pictures = new Map<string, string>();
	for (const path of paths) {
		const page = pageAt(path);
		assert.equal(meta(page, 'twitter:card'), 'summary_large_image');
		for (const what of ['title', 'description']) assert.equal(meta(page, `twitter:${what}`), meta(page, `og:${what}`));
		assert.equal(meta(page, 'og:description'), meta(page, 'description'));
		assert.match(meta(page, 'og:title'), /./);
		assert.match(meta(page, 'og:image:alt'), /./);

		const address = new URL(meta(page, 'og:image'));
		assert.equal(address.origin, siteUrl);
		assert.equal(meta(page, 'twitter:image'), address.href);
		const picture = read(address.pathname);
		assert.ok(picture.length <= 100_000, `${path}: the picture has ${picture.length} bytes`);
		// Width and height are in the first chunk of a PNG file.
		const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
		assert.deepEqual(size, [1200, 630]);
		assert.deepEqual([meta(page, 'og:image:width'), meta(page, 'og:image:height')].map(Number), size);
		const same = pictures.get(picture.toString('base64'));
		assert.equal(same, undefined, `${path} has a picture of its own`);
		pictures.set(picture.toString('base64'), path);
	}
});

test('the dates of publication and of the last change come from the frontmatter', () => {
	for (const { path, updated, published } of texts.filter((text) => paths.includes(text.path))) {
		const page = pageAt(path);
		assert.equal(meta(page, 'article:modified_time'), updated.slice(0, 10));
		const first = values(page, 'meta[property="article:published_time"]', 'content');
		assert.deepEqual(first, published ? [published.slice(0, 10)] : []);
	}
});

test('every page names its author and icons, the manifest names the site, and all icons exist', () => {
	for (const path of paths) {
		const page = pageAt(path);
		assert.equal(meta(page, 'author'), practice.author?.name ?? practice.name);
		const icons = values(page, 'link[rel~="icon"], link[rel="apple-touch-icon"]', 'href');
		assert.ok(icons.length > 1);
		for (const icon of icons) assert.ok(read(new URL(icon, siteUrl).pathname).length > 0);
	}
	const [address = ''] = values(pageAt('/'), 'link[rel="manifest"]', 'href');
	const manifest = JSON.parse(read(address).toString());
	assert.equal(manifest.name, practice.name);
	assert.equal(manifest.start_url, '/');
	assert.ok(manifest.icons.length > 1);
	for (const { src } of manifest.icons) assert.ok(read(src).length > 0);
});

test('details that the practice leaves out print nothing', () => {
	for (const path of paths) {
		const page = pageAt(path);
		for (const script of page.querySelectorAll('script, style')) script.remove();
		assert.doesNotMatch(page.body.textContent ?? '', /undefined|\[object|lorem ipsum|\bTODO\b|\bTBD\b|\bnull\b/i, path);
		assert.deepEqual(values(page, 'a[href=""], a[href="#"], a[href$=":"]', 'href'), [], path);
		assert.equal(values(page, 'a[href^="mailto:"]', 'href').length > 0 && !practice.email, false, path);
	}
});
