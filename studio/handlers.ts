/** What the studio's pages may ask its server, and the answers. */
import { checkContent, hasErrors } from '../check';
import { addressesOf } from '../check/addresses';
import { loadSite } from '../check/load';
import { headingsIn } from '../check/markup';
import type { Site } from '../check/site';
import { readText, saveText } from './files';
import { changes, HandInError, handIn, send, startFresh, undo } from './git';
import { addPicture, createComparison, createSection, moveSection, remove, rename, setDraft } from './pages';
import { kindOf } from './paths';
import { type Handler, StudioError } from './server';
import type { CheckMessage, ListedFile, Names } from './ui/types';

type Data = Readonly<Record<string, unknown>>;

/** The studio's answers for the project in `root`. */
export function handlersFor(root: string): Readonly<Record<string, Handler>> {
	const today = () => new Date().toISOString().slice(0, 10);
	// One check at a time, and only the latest question: answers to those before it are of no use.
	let checking: Promise<unknown> = Promise.resolve();
	let question = 0;
	const check = async (data: Data) => {
		question += 1;
		const mine = question;
		await checking.catch(() => {});
		if (mine !== question) throw new StudioError('A later check was asked for.', 409);
		const running = messagesOf(root, overlayOf(data), today());
		checking = running;
		return { messages: await running };
	};
	return {
		'GET /file': (data) => readText(root, editable(data.path)),
		'POST /save': (data) => saveText(root, editable(data.path), text(data.text, 2_000_000), optionalText(data.hash)),
		'POST /site': async (data) => siteView(await loadSite(root, { overlay: overlayOf(data) })),
		'POST /check': check,
		'GET /changes': () => plainly(async () => ({ changes: await changes(root) })),
		'POST /undo': ({ paths }) =>
			plainly(async () => {
				if (!Array.isArray(paths)) throw new StudioError('Say which files.');
				await undo(
					root,
					paths.map((path) => text(path, 300)),
				);
				return {};
			}),
		'POST /hand-in': ({ message }) =>
			plainly(async () => {
				if (hasErrors(await checkContent(root, { today: today() }))) {
					throw new StudioError('The check found errors. Fix them first; the list below the text leads to each.');
				}
				return handIn(root, text(message, 5000));
			}),
		'POST /send': () => plainly(() => send(root)),
		'POST /start-fresh': () => plainly(async () => ({ branch: await startFresh(root) })),
		'POST /new-section': async ({ title, folder }) => ({
			path: await createSection(root, text(title, 200), text(folder, 200), today()),
		}),
		'POST /new-comparison': async ({ title }) => ({ path: await createComparison(root, text(title, 200), today()) }),
		'POST /rename': async ({ path, slug }) => ({ path: await rename(root, editable(path), text(slug, 100), today()) }),
		'POST /delete': async ({ path, leadsTo }) => {
			await remove(root, editable(path), text(leadsTo, 300));
			return {};
		},
		'POST /draft': ({ path, draft }) => {
			setDraft(root, editable(path), draft === true);
			return { path };
		},
		'POST /move-section': async ({ path, before }) => ({
			path: await moveSection(root, editable(path), before === undefined ? undefined : editable(before)),
		}),
		'POST /picture': ({ name, data }) => ({ address: addPicture(root, text(name, 200), text(data, 14_500_000)) }),
		'GET /where': async ({ address }) => {
			const found = addressesOf(await loadSite(root)).get(text(address, 300));
			return { path: found?.path, comparison: found?.comparison && `content/${found.folder}/comparison.ts` };
		},
	};
}

async function messagesOf(root: string, overlay: ReadonlyMap<string, string>, today: string): Promise<CheckMessage[]> {
	const files = await checkContent(root, { overlay, today });
	return files.flatMap(({ path, messages }) =>
		messages.map((message): CheckMessage => {
			const { place } = message;
			const end = place && 'end' in place ? place.end : undefined;
			return {
				path,
				line: message.line ?? undefined,
				column: message.column ?? undefined,
				endLine: end?.line,
				endColumn: end?.column,
				fatal: message.fatal === true,
				reason: message.reason,
				rule: message.ruleId ?? '',
			};
		}),
	);
}

function siteView(site: Site): { files: ListedFile[]; names: Names } {
	const addresses = new Map([...addressesOf(site)].map(([address, of]) => [of, address]));
	const texts = site.texts.map((one): ListedFile => {
		const field = (name: string) => one.frontmatter.fields.get(name)?.value;
		const order = field('order');
		return {
			path: one.path,
			kind: one.kind,
			folder: one.folder,
			title: String(field('shortTitle') ?? field('title') ?? one.name),
			address: addresses.get(one),
			draft: one.draft,
			order: typeof order === 'number' ? order : undefined,
		};
	});
	const data = site.paths
		.filter((path) => ['data', 'words'].includes(kindOf(path) ?? ''))
		.map((path): ListedFile => {
			const [, folder = '', name = ''] = path.split('/');
			const guide = site.comparisons.find((one) => one.path === path);
			return {
				path,
				kind: path.endsWith('.ts') ? 'data' : 'words',
				folder,
				title: guide ? `Tables: ${guide.value?.shortTitle ?? folder}` : titleOf(name || folder),
				draft: false,
			};
		});
	const sorted = [...texts].sort((a, b) => a.folder.localeCompare(b.folder) || (a.order ?? 0) - (b.order ?? 0));
	const links = site.texts.flatMap((one) => {
		const address = addresses.get(one);
		if (address === undefined) return [];
		const title = String(one.frontmatter.fields.get('title')?.value ?? address);
		const headings = one.tree ? headingsIn(one.tree) : [];
		return [
			{ address, title },
			...headings.map(({ id, text: words }) => ({ address: `${address}#${id}`, title: `${title}: ${words}` })),
		];
	});
	return {
		files: [...sorted, ...data],
		names: {
			comparisons: site.comparisons.flatMap(({ value }) => value ?? []),
			sources: site.sources.value ?? {},
			helpLines: site.helpLines.value ?? {},
			links,
		},
	};
}

/** "help-lines.ts" → "Help lines" */
function titleOf(name: string): string {
	const words = name.replace(/\.\w+$/, '').replace(/-/g, ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function overlayOf({ overlay }: Data): ReadonlyMap<string, string> {
	if (typeof overlay !== 'object' || overlay === null) return new Map();
	return new Map(Object.entries(overlay).map(([path, value]) => [editable(path), text(value, 2_000_000)]));
}

function editable(path: unknown): string {
	if (typeof path !== 'string' || !kindOf(path)) throw new StudioError('The studio does not edit this file.');
	return path;
}

function text(value: unknown, longest: number): string {
	if (typeof value !== 'string' || value.length > longest)
		throw new StudioError('The request does not hold what it should.');
	return value;
}

function optionalText(value: unknown): string | undefined {
	return value === undefined || value === null ? undefined : text(value, 200);
}

/** What is said to editors reaches them; anything else is a fault of the studio. */
async function plainly<Result>(work: () => Result | Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof HandInError) throw new StudioError(error.message);
		const { stderr } = error as { stderr?: string };
		if (stderr === undefined) throw error;
		console.error(error);
		throw new StudioError(
			`Git could not do this; your edits stay in the files. Show this to a developer: ${stderr.trim().split('\n').at(-1)}`,
		);
	}
}
