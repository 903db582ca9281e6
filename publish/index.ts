/**
 * The last step of `npm run build`: makes of Next's export what is served. Each page becomes one file that needs no
 * script, no stylesheet and no second request; the rest of the export goes. See each file of this folder for a rule.
 *
 * Everything is worked out in memory first. The result replaces the last one only when every check has passed.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { addressOf } from './address';
import { budgetTable, type MeasuredPage, overBudget } from './budgets';
import { brotli, compress } from './encoding';
import { headerRules, isText, speculationRules, speculationRulesPath } from './headers';
import { caddyfile, headersFile, type Redirects, redirectsFile, vercelJson } from './hosts';
import { serializePage } from './html';
import { markdownFiles } from './markdown';
import { clientComponents, type Files, readFiles, requestedFiles } from './next-export';
import { preparePages } from './pages';
import { reachable } from './references';
import { replaceFolder } from './replace-folder';

export interface PublishOptions {
	/** The raw export of `next build`. It is read and left as it is. */
	readonly from: string;
	/** The folder that a host serves. */
	readonly to: string;
	/** Next's own folder, for its lists of routes and client components. */
	readonly next?: string;
	/** The folder of files that are published as they are. */
	readonly public?: string;
	/** Former addresses and where they lead now. */
	readonly redirects?: Redirects;
}

/**
 * Publishes the site and prints what its pages weigh.
 *
 * @throws Error listing everything that is wrong, by page; the last published site then stays as it was.
 */
export async function publish(options: PublishOptions): Promise<void> {
	const { from, to, next = '.next', public: publicFolder = 'public', redirects = {} } = options;
	const exported = readFiles(from);
	const requested = requestedFiles(next, publicFolder);
	const problems = [
		...requested
			.filter((file) => !exported.has(file))
			.map((file) => `${addressOf(file)}: next build listed it and did not write it.`),
		...clientComponents(next).map(
			({ component, pages }) =>
				`${pages.join(', ')}: ${component} is a client component, and the site carries no script. ` +
				'Use what the platform has instead: <details>, :has(), :target, popover, CSS; and render the rest on the server.',
		),
	];

	const { pages, problems: pageProblems } = preparePages(exported, requested);
	problems.push(...pageProblems);

	const site = new Map<string, Buffer>();
	const packed = new Map<string, ReturnType<typeof compress>>();
	// Other threads compress what there is, while this one makes the Markdown.
	const add = (path: string, content: Buffer) => {
		site.set(path, content);
		if (isText(path)) packed.set(path, compress(content));
	};
	for (const path of reachable(exported, requested, pages)) {
		const page = pages.get(path);
		add(path, page ? Buffer.from(serializePage(page.tree)) : (exported.get(path) ?? Buffer.alloc(0)));
	}
	add(speculationRulesPath, Buffer.from(JSON.stringify(speculationRules)));
	const sizes = new Map(
		[...pages.values()].flatMap(({ style, text }) => [style, text]).map((text) => [text, sizeOf(text)]),
	);
	for (const [path, text] of markdownOf(exported, [...pages.keys()])) add(path, Buffer.from(text));

	const measured: MeasuredPage[] = [];
	for (const [path, page] of pages) {
		const { length = 0 } = (await packed.get(path))?.br ?? {};
		const [words = 0, style = 0] = [await sizes.get(page.text), await sizes.get(page.style)];
		measured.push({ ...page, path: addressOf(path), brotli: length, besidesWords: length - words, style });
	}
	problems.push(...overBudget(measured), ...redirectProblems(redirects, site));
	if (problems.length > 0) throw new Error(report(problems));

	const files = [...site.keys()].sort();
	const styles = new Set([...pages.values()].map(({ style }) => style).filter(Boolean));
	const hashes = [...styles].map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
	const rules = headerRules({ styleHashes: hashes.sort(), paths: files });
	const out = new Map<string, Buffer | string>(site);
	for (const [path, forms] of packed) {
		const { br, gz } = await forms;
		out.set(`${path}.br`, br).set(`${path}.gz`, gz);
	}
	out.set('/_headers', headersFile(rules));
	out.set('/_redirects', redirectsFile(redirects));
	out.set('/vercel.json', vercelJson(rules, redirects));
	out.set('/Caddyfile', caddyfile(rules, files, redirects));
	replaceFolder(to, out);
	console.log(`\n${budgetTable(measured)}`);
	console.log(`Published to ${join(to, '/')}.`);
}

/** Bytes of a text after brotli. */
async function sizeOf(text: string): Promise<number> {
	return (await brotli(Buffer.from(text))).length;
}

/** Every page as Markdown, and one file with those that the sitemap lists, in its order. */
function markdownOf(exported: Files, pages: readonly string[]): ReadonlyMap<string, string> {
	const read = (file: string) => exported.get(file)?.toString('utf8') ?? '';
	const listed = [...read('/sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname);
	return markdownFiles(new Map(pages.map((file) => [addressOf(file), read(file)])), listed);
}

/** A sentence for every former address that cannot be redirected. */
function redirectProblems(redirects: Redirects, site: ReadonlyMap<string, unknown>): string[] {
	const isServed = (address: string) =>
		[address, `${address}.html`, `${address}index.html`].some((file) => site.has(file));
	return Object.entries(redirects).flatMap(([from, to]) => [
		...(isServed(from) ? [`${from}: content/redirects.ts leads away from what is still served there.`] : []),
		...(isServed(to) || to.startsWith('https://')
			? []
			: [`${from}: content/redirects.ts leads to ${to}, and there is no such page.`]),
	]);
}

function report(problems: readonly string[]): string {
	const lines = [...new Set(problems)].map((problem) => `  • ${problem}`);
	return `The site cannot be published; the last one is as it was.\n${lines.join('\n')}`;
}
