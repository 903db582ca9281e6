/**
 * What is done to whole pages: making, renaming, moving, drafts, deleting. Works on the files themselves, and keeps
 * together what belongs together: a page's file, its fields, the links to it and the redirect from its former address.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { addressesOf } from '../check/addresses';
import { newComparison, newSection } from '../check/editor/skeleton';
import { loadSite } from '../check/load';
import type { Site, Text } from '../check/site';
import { isSlug, slugFrom } from '../check/slug';
import { removeValue, setValue } from './data-edit';
import { setField } from './field-edit';
import { savePicture } from './files';
import { kindOf } from './paths';
import { StudioError } from './server';

/** A new part at the end of a guide, as a draft. @returns its path. @throws StudioError in words for the editor. */
export async function createSection(root: string, title: string, folder: string, today: string): Promise<string> {
	const site = await loadSite(root);
	const comparison = site.comparisons.find((one) => one.folder === folder)?.value ?? site.comparisons[0]?.value;
	if (!comparison) throw new StudioError('The data of the guide cannot be read. Fix the errors first.');
	const orders = partsOf(site, comparison.slug).map(orderOf);
	const order = 10 * (Math.floor(Math.max(0, ...orders) / 10) + 1);
	const files = plainly(() => newSection(title, { order, today, ids: { comparison, ...idsOf(site) } }));
	const path = Object.keys(files)[0] ?? '';
	const slug = slugFrom(title);
	if (existsSync(join(root, path)) || partsOf(site, comparison.slug).some((part) => part.slug === slug)) {
		throw new StudioError('There is a part with this name already. Choose another title.');
	}
	writeNew(root, files);
	return path;
}

/** A new guide. @returns the path of its overview. @throws StudioError in words for the editor. */
export async function createComparison(root: string, title: string, today: string): Promise<string> {
	const site = await loadSite(root);
	const made = plainly(() => newComparison(title, { today, ...idsOf(site) }));
	if (existsSync(join(root, 'content', made.folder)))
		throw new StudioError('There is a guide with this name already. Choose another.');
	edit(root, 'content/comparisons.ts', (registry) => {
		const end = registry.lastIndexOf('];');
		if (end < 0) throw new StudioError('content/comparisons.ts cannot be read. Fix it first.');
		writeNew(root, made.files);
		return registry.slice(0, end) + made.line + registry.slice(end);
	});
	return Object.keys(made.files).find((path) => path.endsWith('.mdx')) ?? '';
}

/** Gives a page another address: its file, its field, links to it, and a redirect from the old one. @returns the new path. */
export async function rename(root: string, path: string, slug: string, today: string): Promise<string> {
	const site = await loadSite(root);
	const text = textAt(site, path);
	if (!isSlug(slug))
		throw new StudioError(
			`An address is made of lower-case letters, digits and single hyphens: “${slugFrom(slug) || 'what-to-bring'}”.`,
		);
	const from = addressOf(site, text);
	if (from === undefined || text.slug === 'overview') throw new StudioError('This page has a fixed address.');
	const to = from.replace(/[^/]+$/, slug);
	if (slug === 'overview') throw new StudioError('“overview” is the first page of a guide. Choose another address.');
	if (to === from) throw new StudioError('This is the address it has already.');
	if (addressesOf(site).has(to)) throw new StudioError('Another page has this address. Choose another.');
	const number = /^\d+-/.exec(text.name)?.[0] ?? '';
	const target = `${dirname(path)}/${number}${slug}.mdx`;
	if (existsSync(join(root, target)))
		throw new StudioError('There is a file with this name already. Choose another address.');
	leadElsewhere(root, site, from, to, !text.draft);
	edit(root, path, (source) => setField(setField(source, 'slug', slug), 'updated', today));
	renameSync(join(root, path), join(root, target));
	return target;
}

/** Deletes a page; its address, and links to it, lead to another. @throws StudioError for a page that the site needs. */
export async function remove(root: string, path: string, leadsTo: string): Promise<void> {
	const site = await loadSite(root);
	const text = textAt(site, path);
	const from = addressOf(site, text);
	if (from === undefined || text.slug === 'overview') throw new StudioError('The site needs this page.');
	if (!addressesOf(site).has(leadsTo) || leadsTo === from)
		throw new StudioError('Choose a page to which its address leads now.');
	leadElsewhere(root, site, from, leadsTo, !text.draft);
	rmSync(join(root, path));
}

/** Keeps a part off the site, or publishes it. */
export function setDraft(root: string, path: string, draft: boolean): void {
	edit(root, path, (source) => setField(source, 'draft', draft || undefined, ['order', 'draft']));
}

/**
 * Moves a part within its guide, to just before another, or to the end. Numbers are in tens; where two neighbors leave no
 * room between them, the parts are numbered anew. @returns the new path of the part that was moved.
 */
export async function moveSection(root: string, path: string, before: string | undefined): Promise<string> {
	const site = await loadSite(root);
	const moved = textAt(site, path);
	const parts = partsOf(site, moved.folder).sort((a, b) => orderOf(a) - orderOf(b));
	const rest = parts.filter((part) => part !== moved);
	const index = before === undefined ? rest.length : rest.findIndex((part) => part.path === before);
	if (index < 0) throw new StudioError('The part to move it before is not in this guide.');
	if (moved.slug === 'overview' || index === 0) throw new StudioError('The overview is always first.');
	const [low, high] = [rest[index - 1], rest[index]].map((part) => part && orderOf(part));
	const middle =
		low === undefined ? 10 : high === undefined ? 10 * (Math.floor(low / 10) + 1) : Math.floor((low + high) / 2);
	const order = new Map<Text, number>();
	if (middle > (low ?? 0) && (high === undefined || middle < high)) order.set(moved, middle);
	else rest.toSpliced(index, 0, moved).forEach((part, at) => void order.set(part, 10 * (at + 1)));

	const renames = [...order].map(([part, number]) => {
		edit(root, part.path, (source) => setField(source, 'order', number));
		return [part.path, part.path.replace(/\/\d+(?=[^/]*$)/, `/${String(number).padStart(3, '0')}`)] as const;
	});
	// Through names that no file has, since a part may take the number that another gives up.
	for (const [from] of renames) renameSync(join(root, from), join(root, `${from}.moving`));
	for (const [from, to] of renames) renameSync(join(root, `${from}.moving`), join(root, to));
	return renames.find(([from]) => from === path)?.[1] ?? path;
}

/** Adds a picture to `public/`. @returns its address. @throws StudioError for what is no picture. */
export function addPicture(root: string, name: string, data: string): string {
	const bytes = Buffer.from(data, 'base64');
	const stem = slugFrom(name.replace(/\.[^.]*$/, ''));
	let type: string | undefined;
	try {
		({ type } = imageSize(bytes));
	} catch {
		// Said below.
	}
	const ending = { jpg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', gif: 'gif' }[type ?? ''];
	if (!ending)
		throw new StudioError('This file is not a picture that browsers show. Save it as JPEG, PNG, WebP or AVIF.');
	const path = `public/${stem || 'picture'}.${ending}`;
	if (kindOf(path) !== 'picture') throw new StudioError('Choose a name of letters, digits and hyphens.');
	plainly(() => savePicture(root, path, bytes));
	return path.slice('public'.length);
}

/** Links to `from` are written anew; redirects to it lead on; and where readers may have it, it redirects. */
function leadElsewhere(root: string, site: Site, from: string, to: string, redirects: boolean): void {
	const link = new RegExp(`(\\]\\()${from.replace(/[/-]/g, '\\$&')}(?=[)#\\s])`, 'g');
	for (const { path } of site.texts) edit(root, path, (source) => source.replace(link, `$1${to}`));
	edit(root, 'content/redirects.ts', (before) => {
		let source = before;
		for (const [old, target] of Object.entries(site.redirects.value ?? {})) {
			if (old === to) source = removeValue(source, [old]);
			else if (target === from) source = setValue(source, [old], to);
		}
		return redirects ? setValue(source, [from], to) : source;
	});
}

function edit(root: string, path: string, change: (source: string) => string): void {
	const file = join(root, path);
	const source = readFileSync(file, 'utf8');
	const next = change(source);
	if (next !== source) writeFileSync(file, next);
}

function textAt(site: Site, path: string): Text {
	const text = site.texts.find((one) => one.path === path && one.kind !== 'block');
	if (!text) throw new StudioError('There is no such page.', 404);
	return text;
}

/** A draft has no address on the site yet, only the one that it will have. */
function addressOf(site: Site, text: Text): string | undefined {
	const { draft, folder, slug } = text;
	const found = [...addressesOf(site)].find(([, of]) => of === text)?.[0];
	return found ?? (draft && slug !== undefined ? `/${folder}/${slug}` : undefined);
}

function partsOf(site: Site, folder: string): Text[] {
	return site.texts.filter((text) => text.kind === 'section' && text.folder === folder);
}

function orderOf({ frontmatter, name }: Text): number {
	const order = frontmatter.fields.get('order')?.value;
	return typeof order === 'number' ? order : Number.parseInt(name, 10) || 0;
}

function idsOf(site: Site) {
	return { sources: Object.keys(site.sources.value ?? {}), helpLines: Object.keys(site.helpLines.value ?? {}) };
}

function writeNew(root: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text, { flag: 'wx' });
	}
}

/** What the check's own tools say is for editors already. */
function plainly<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw new StudioError((error as Error).message);
	}
}
