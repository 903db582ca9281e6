/**
 * The last step of `npm run build`: makes of Next's export what is served. Each page becomes one file that needs no
 * script, no stylesheet and no second request; the rest of the export goes. See each file of this folder for a rule.
 *
 * Everything is worked out in memory first. The result replaces the last one only when every check has passed.
 */
import { join } from 'node:path';
import { addressOf } from './address';
import { budgetTable, type MeasuredPage, overBudget } from './budgets';
import { compress, encodings } from './encoding';
import { headerRules, isText, speculationRules, speculationRulesPath } from './headers';
import { caddyfile, headersFile, type Redirects, redirectsFile, vercelJson } from './hosts';
import { serializePage } from './html';
import { markdownFiles } from './markdown';
import { clientComponents, type Files, readFiles, requestedFiles } from './next-export';
import { type Page, preparePages } from './pages';
import { reachable } from './references';
import { replaceFolder } from './replace-folder';
import { shortenNames } from './short-names';
import { styleHash, styleText } from './style';

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
	const kept = reachable(exported, requested, pages);
	const site = new Map<string, Buffer>();
	for (const path of kept) {
		const page = pages.get(path);
		site.set(path, page ? writePage(page) : (exported.get(path) ?? Buffer.alloc(0)));
	}
	for (const [path, text] of markdownOf(exported, [...pages.keys()])) site.set(path, Buffer.from(text));
	site.set(speculationRulesPath, Buffer.from(JSON.stringify(speculationRules)));
	const files = [...site.keys()].sort();

	const measured: MeasuredPage[] = [];
	const out = new Map<string, Buffer | string>();
	for (const [path, content] of site) {
		out.set(path, content);
		if (!isText(path)) continue;
		const compressed = compress(content);
		for (const { name, extension } of encodings) out.set(path + extension, compressed[name]);
		const page = pages.get(path);
		if (!page) continue;
		const weigh = (text: string) => compress(Buffer.from(text)).br.length;
		const brotli = compressed.br.length;
		const besidesWords = brotli - weigh(page.text);
		measured.push({ ...page, path: addressOf(path), brotli, besidesWords, style: weigh(styleText(page.tree) ?? '') });
	}
	problems.push(...overBudget(measured), ...redirectProblems(redirects, site));
	if (problems.length > 0) throw new Error(report(problems));

	const hashes = new Set([...site.keys()].flatMap((path) => styleHash(pages.get(path)?.tree) ?? []));
	const rules = headerRules({ styleHashes: [...hashes].sort(), paths: files });
	out.set('/_headers', headersFile(rules));
	out.set('/_redirects', redirectsFile(redirects));
	out.set('/vercel.json', vercelJson(rules, redirects));
	out.set('/Caddyfile', caddyfile(rules, files, redirects));
	replaceFolder(to, out);
	console.log(`\n${budgetTable(measured)}`);
	console.log(`Published to ${join(to, '/')}.`);
}

/** Every page as Markdown, and one file with those that the sitemap lists, in its order. */
function markdownOf(exported: Files, pages: readonly string[]): ReadonlyMap<string, string> {
	const read = (file: string) => exported.get(file)?.toString('utf8') ?? '';
	const listed = [...read('/sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(([, url = '']) => new URL(url).pathname);
	return markdownFiles(new Map(pages.map((file) => [addressOf(file), read(file)])), listed);
}

/** A page as text. */
function writePage({ tree }: Page): Buffer {
	shortenNames(tree);
	return Buffer.from(serializePage(tree));
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
