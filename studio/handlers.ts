/** What the studio's pages may ask its server, and the answers. */
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { checkContent, hasErrors } from '../check';
import { addressesOf } from '../check/addresses';
import { loadSite } from '../check/load';
import { headingsIn } from '../check/markup';
import type { Site } from '../check/site';
import { readText, saveText } from './files';
import { changes, handIn, send, startFresh, undo } from './git';
import { addPicture, createComparison, createSection, moveSection, remove, rename, setDraft } from './pages';
import { kindOf } from './paths';
import { type Handler, StudioError } from './server';
import type { CheckMessage, ListedFile, Names } from './ui/types';

const path = z.string().refine((value) => kindOf(value), 'The studio does not edit this file.');
const words = z.string().max(5000);
/** What becomes a part of the name of a file. */
const name = z.string().max(200);
const slug = z.string().max(100);
const text = z.string().max(2_000_000);
/** Texts that are not saved yet. */
const overlay = z.record(path, text).default({});

/** The studio's answers for the project in `root`. */
export function handlersFor(root: string): Readonly<Record<string, Handler>> {
	const today = () => new Date().toISOString().slice(0, 10);
	// One check at a time, and only the latest question: answers to those before it are of no use.
	let checking: Promise<unknown> = Promise.resolve();
	let question = 0;
	const check = async (texts: Texts) => {
		question += 1;
		const mine = question;
		await checking.catch(() => {});
		// A check runs without a break: questions that came in meanwhile are read now.
		await wait(5);
		if (mine !== question) throw new StudioError('A later check was asked for.', 409);
		const running = messagesOf(root, texts, today());
		checking = running;
		return { messages: await running };
	};
	return {
		file: answer({ path }, ({ path }) => readText(root, path)),
		save: answer({ path, text, hash: words.nullish() }, ({ path, text, hash }) =>
			saveText(root, path, text, hash ?? undefined),
		),
		site: answer({ overlay }, async ({ overlay }) =>
			siteView(await loadSite(root, { overlay: new Map(Object.entries(overlay)) })),
		),
		check: answer({ overlay }, ({ overlay }) => check(overlay)),
		changes: answer({}, async () => ({ changes: await changes(root) })),
		undo: answer({ paths: z.array(words) }, ({ paths }) => undo(root, paths)),
		'hand-in': answer({ message: words }, async ({ message }) => {
			if (hasErrors(await checkContent(root, { today: today() }))) {
				throw new StudioError('The check found errors. Fix them first; the list below the text leads to each.');
			}
			return handIn(root, message);
		}),
		send: answer({}, () => send(root)),
		'start-fresh': answer({}, async () => ({ branch: await startFresh(root) })),
		'new-section': answer({ title: name, folder: name }, async ({ title, folder }) => ({
			path: await createSection(root, title, folder, today()),
		})),
		'new-comparison': answer({ title: name }, async ({ title }) => ({
			path: await createComparison(root, title, today()),
		})),
		rename: answer({ path, slug }, async ({ path, slug }) => ({
			path: await rename(root, path, slug, today()),
		})),
		delete: answer({ path, leadsTo: words }, ({ path, leadsTo }) => remove(root, path, leadsTo)),
		draft: answer({ path, draft: z.boolean() }, ({ path, draft }) => {
			setDraft(root, path, draft);
			return { path };
		}),
		'move-section': answer({ path, before: path.optional() }, ({ path, before }) => moveSection(root, path, before)),
		picture: answer({ name, data: z.string().max(14_500_000) }, ({ name, data }) => ({
			address: addPicture(root, name, data),
		})),
	};
}

type Texts = Readonly<Record<string, string>>;

/** Answers a question that holds what it should. What git says of a failure reaches the editor, to be shown to a developer. */
function answer<const Shape extends z.ZodRawShape>(
	shape: Shape,
	work: (data: z.infer<z.ZodObject<Shape>>) => unknown,
): Handler {
	return async (question) => {
		const { data, error } = z
			.object(shape)
			.safeParse(question, { error: () => 'The request does not hold what it should.' });
		if (error) throw new StudioError(error.issues[0]?.message ?? '');
		try {
			return await work(data);
		} catch (error) {
			const { stderr } = error as { stderr?: string };
			if (stderr === undefined) throw error;
			console.error(error);
			throw new StudioError(
				`Git could not do this; your edits stay in the files. Show this to a developer: ${stderr.trim().split('\n').at(-1)}`,
			);
		}
	};
}

async function messagesOf(root: string, overlay: Texts, today: string): Promise<CheckMessage[]> {
	const files = await checkContent(root, { overlay: new Map(Object.entries(overlay)), today });
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
