import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { loadSite } from '../check/load';
import { addPicture, createComparison, createSection, moveSection, remove, rename, setDraft } from './pages';

const today = '2026-11-23';
let root: string;

// A copy of the content as it is: whatever it says, these hold.
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'studio-pages-'));
	cpSync('content', join(root, 'content'), { recursive: true });
	mkdirSync(join(root, 'public'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const parts = async () =>
	(await loadSite(root)).texts
		.filter(({ kind, draft, slug }) => kind === 'section' && !draft && slug !== 'overview')
		.sort((a, b) => a.path.localeCompare(b.path));
const redirects = async (): Promise<Readonly<Record<string, string>>> => (await loadSite(root)).redirects.value ?? {};
const everything = () =>
	readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => read(`content/${file}`))
		.join('\n');

test('a page with a new address keeps its links, and its former address leads to it', async () => {
	const [part, other] = await parts();
	assert.ok(part && other);
	const from = `/${part.folder}/${part.slug}`;
	const to = `/${part.folder}/quite-another-name`;
	writeFileSync(
		join(root, other.path),
		`${read(other.path)}\nSee [this](${from}) and [that](${from}#part), not [x](${from}-else).\n`,
	);
	const path = await rename(root, part.path, 'quite-another-name', today);
	assert.ok(!existsSync(join(root, part.path)));
	assert.match(read(path), /^slug: quite-another-name$/m);
	assert.match(read(path), /^updated: 2026-11-23$/m);
	assert.ok(read(other.path).includes(`See [this](${to}) and [that](${to}#part), not [x](${from}-else).`));
	assert.equal((await redirects())[from], to);
});

test('renaming back takes the redirect away instead of making a circle', async () => {
	const [part] = await parts();
	assert.ok(part?.slug);
	const from = `/${part.folder}/${part.slug}`;
	const renamed = await rename(root, part.path, 'quite-another-name', today);
	await rename(root, renamed, part.slug, today);
	assert.equal((await redirects())[from], undefined);
	assert.equal((await redirects())[`/${part.folder}/quite-another-name`], from);
});

test('an address that is taken or not well formed is refused, and nothing changes', async () => {
	const [part, other] = await parts();
	assert.ok(part && other?.slug);
	const before = everything();
	for (const slug of [other.slug, 'With Spaces', '../out', 'overview', '']) {
		await assert.rejects(rename(root, part.path, slug, today), { name: 'Error' }, slug);
	}
	assert.equal(everything(), before);
});

test('a deleted page is gone, and what led to it leads where the editor said', async () => {
	const [part, other] = await parts();
	assert.ok(part && other);
	const [from, to] = [part, other].map(({ folder, slug }) => `/${folder}/${slug}`) as [string, string];
	await remove(root, part.path, to);
	assert.ok(!existsSync(join(root, part.path)));
	assert.equal((await redirects())[from], to);
	assert.ok(!everything().includes(`](${from})`));
});

test('a page that the site needs is not deleted', async () => {
	const overview = (await loadSite(root)).texts.find(({ slug }) => slug === 'overview');
	assert.ok(overview);
	await assert.rejects(remove(root, overview.path, '/'));
	assert.ok(existsSync(join(root, overview.path)));
});

test('a part that moves takes a number between its new neighbors', async () => {
	const [first, , third, fourth] = await parts();
	assert.ok(first && third && fourth);
	await moveSection(root, first.path, fourth.path);
	const slugs = (await parts()).map(({ slug }) => slug);
	assert.equal(slugs.indexOf(first.slug), slugs.indexOf(third.slug) + 1);
	assert.equal(slugs.indexOf(first.slug), slugs.indexOf(fourth.slug) - 1);
	for (const { path, name, frontmatter } of await parts()) {
		assert.equal(Number.parseInt(name, 10), frontmatter.fields.get('order')?.value, path);
	}
});

test('parts without room between them are numbered anew', async () => {
	for (let times = 0; times < 6; times++) {
		const [first, second, third] = await parts();
		assert.ok(first && second && third);
		await moveSection(root, third.path, second.path);
		const slugs = (await parts()).map(({ slug }) => slug);
		assert.equal(slugs.indexOf(third.slug), 1);
	}
	const orders = (await parts()).map(({ frontmatter }) => frontmatter.fields.get('order')?.value);
	assert.equal(new Set(orders).size, orders.length);
});

test('drafts come and go with one line', async () => {
	const [part] = await parts();
	assert.ok(part);
	const before = read(part.path);
	setDraft(root, part.path, true);
	assert.equal(read(part.path).split('\n').length, before.split('\n').length + 1);
	setDraft(root, part.path, false);
	assert.equal(read(part.path), before);
});

test('a new part is a draft that the check accepts', async () => {
	const [part] = await parts();
	assert.ok(part);
	const path = await createSection(root, 'Something quite new', part.folder, today);
	assert.match(read(path), /^draft: true$/m);
	await assert.rejects(createSection(root, 'Something quite new', part.folder, today), /already/);
});

test('a new comparison is a folder and a line', async () => {
	const path = await createComparison(root, 'Trains vs buses', today);
	assert.ok(existsSync(join(root, path)));
	const { comparisons } = await loadSite(root);
	assert.ok(comparisons.some(({ folder }) => path.startsWith(`content/${folder}/`)));
});

test('a picture gets a plain name, and never replaces another', () => {
	const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
	assert.equal(addPicture(root, 'Ein Raum (2).PNG', png), '/ein-raum-2.png');
	assert.ok(existsSync(join(root, 'public/ein-raum-2.png')));
	assert.throws(() => addPicture(root, 'ein-raum-2.png', png), /already/);
	assert.throws(
		() => addPicture(root, 'page.png', Buffer.from('<svg onload=alert(1)>').toString('base64')),
		/not a picture/,
	);
	assert.equal(addPicture(root, '../../etc/passwd', png), '/picture.png');
});
