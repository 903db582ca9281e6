import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseIn, readBody } from '../check/markup';
import { redirects } from '../content/redirects';
import { glossaryPath } from '../lib/addresses';
import { glossary, guides } from '../lib/content';
import { siteUrl } from '../lib/site';
import { termAnchor, termTitle, usesIn } from '../model/glossary';
import { fileOf, isOfPractice, pageAt, textOf, values } from './built';
import { nowhere, paths } from './site';

test('every link leads to a page and an anchor that exist', () => {
	const pages = new Map(paths.map((path) => [path, pageAt(path)]));
	const lost: string[] = [];
	for (const [path, page] of pages) {
		const ids = values(page, '[id]', 'id');
		assert.deepEqual(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			[],
			`${path}: no two elements have the same id`,
		);
		for (const href of values(page, 'a[href]', 'href')) {
			const link = new URL(href, siteUrl + path);
			const anchor = decodeURIComponent(link.hash.slice(1));
			const arrives =
				link.origin === siteUrl && !isOfPractice(href)
					? fileOf(link.pathname) &&
						(!anchor || values(pages.get(link.pathname) ?? page, '[id]', 'id').includes(anchor))
					: /^(https|tel|sms|mailto):$/.test(link.protocol);
			if (!arrives) lost.push(`${path} → ${href}`);
		}
	}
	assert.deepEqual(lost, []);
});

test('each part links the first use of each glossary word, and only the first', () => {
	for (const { overview, parts } of guides) {
		for (const { path, body } of [overview, ...parts]) {
			const read = readBody(body.raw);
			assert.ok('tree' in read, path);
			const prose = proseIn(read.tree, body.raw, ({ type }) => type === 'link').filter(({ inHeading }) => !inHeading);
			const used = new Set(prose.flatMap(({ text }) => usesIn(text, glossary).map(({ id }) => id)));
			const links = [...pageAt(path).querySelectorAll(`main a[href^="${glossaryPath}#"]`)];
			assert.deepEqual(
				links.map((link) => link.getAttribute('href')).sort(),
				[...used].map((id) => `${glossaryPath}#${termAnchor(id)}`).sort(),
				path,
			);
			for (const link of links) assert.equal(link.parentElement?.closest('h1, h2, h3, h4, a, th'), null, path);
		}
	}
});

test('the glossary has every word with what it means', () => {
	const page = pageAt(glossaryPath);
	for (const [id, entry] of Object.entries(glossary)) {
		const found = page.querySelector(`[id="${termAnchor(id)}"]`);
		assert.equal(textOf(found?.querySelector('dt')), termTitle(entry));
		assert.equal(textOf(found?.querySelector('dd')), entry.means);
	}
});

test('no former address is a page, and each redirects to one', () => {
	for (const [from, to] of Object.entries(redirects)) {
		assert.equal(fileOf(from), undefined, from);
		if (to.startsWith('/')) assert.ok(fileOf(to), to);
	}
});

test('the 404 page links to other pages and has no canonical address', () => {
	assert.equal(fileOf(nowhere), undefined);
	const page = pageAt('/404');
	assert.ok(values(page, 'main a[href^="/"]', 'href').length > 1);
	assert.deepEqual(values(page, '[rel="canonical"], [rel="alternate"], [property="og:url"]', 'content'), []);
	assert.match(values(page, 'meta[name="robots"]', 'content').join(), /noindex/);
	assert.deepEqual([...page.querySelectorAll('script')], []);
});

test('nothing meant only for editors is published', () => {
	assert.equal(fileOf('/palette'), undefined);
	assert.equal(fileOf('/studio'), undefined);
});
