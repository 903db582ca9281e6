/**
 * `npm run new -- section "Title"` or `npm run new -- comparison "A vs B"`: the files of a new part, or of a new
 * guide. They pass the check as they are. Nothing that exists is written over.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent, report } from '../check';
import { type NewFiles, newComparison, newSection } from '../check/editor/skeleton';
import { loadSite } from '../check/load';
import type { Site } from '../check/site';
import { Failure, main } from './run';

const usage = `Say what is to be made, and its name in quotation marks:
  npm run new -- section "What to bring"
  npm run new -- section "What to bring" group-vs-individual-therapy   (in the guide of this folder)
  npm run new -- comparison "Online therapy vs office visits"`;

const registry = 'content/comparisons.ts';

main(async () => {
	const [kind, title, folder, ...more] = process.argv.slice(2);
	if (title === undefined || more.length > 0) throw new Failure(usage);
	const today = new Date().toISOString().slice(0, 10);
	const site = await loadSite('.');
	const ids = {
		sources: Object.keys(site.sources.value ?? {}),
		helpLines: Object.keys(site.helpLines.value ?? {}),
	};
	if (kind === 'section') {
		const comparison = guideCalled(folder, site);
		const parts = site.texts.filter((text) => text.folder === comparison.slug);
		const orders = parts.map(({ name, frontmatter }) =>
			Math.max(Number.parseInt(name, 10) || 0, Number(frontmatter.fields.get('order')?.value) || 0),
		);
		const order = 10 * (Math.floor(Math.max(0, ...orders) / 10) + 1);
		const files = newSection(title, { order, today, ids: { comparison, ...ids } });
		const taken = parts.find(({ slug }) => Object.keys(files).some((path) => path.endsWith(`-${slug}.mdx`)));
		if (taken) throw new Failure(`There is a part with this name already: ${taken.path}. Choose another one.`);
		await make(files);
	} else if (kind === 'comparison' && folder === undefined) {
		const { files, line, folder: made } = newComparison(title, { today, ...ids });
		if (existsSync(`content/${made}`))
			throw new Failure(`There is a folder content/${made} already. Choose another name.`);
		await make(files, registryWith(line));
	} else {
		throw new Failure(usage);
	}
});

function guideCalled(folder: string | undefined, site: Site) {
	const folders = site.registry.value ?? [];
	const name = folder ?? folders[0];
	const guide = site.comparisons.find((one) => one.folder === name)?.value;
	if (guide) return guide;
	if (folder === undefined || folders.includes(folder)) {
		throw new Failure(`The data of the guide cannot be read. Run npm run check first.`);
	}
	throw new Failure(`There is no guide “${folder}”. The guides are: ${folders.join(', ')}.`);
}

/** The list of guides with one more at its end. */
function registryWith(line: string): string {
	const text = readFileSync(registry, 'utf8');
	const end = text.lastIndexOf('];');
	if (end < 0) throw new Failure(`${registry} cannot be read. Run npm run check first.`);
	return `${text.slice(0, end)}${line}${text.slice(end)}`;
}

/** Writes the files and checks them; removes them all if they do not pass. @param registered the new list of guides. */
async function make(files: NewFiles, registered?: string): Promise<void> {
	const before = readFileSync(registry, 'utf8');
	const isGuide = registered !== undefined;
	const paths = Object.keys(files);
	const existing = paths.find((path) => existsSync(path));
	if (existing) throw new Failure(`There is a file ${existing} already. Choose another name.`);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag: 'wx' });
	}
	if (isGuide) writeFileSync(registry, registered);

	const changed = isGuide ? [...paths, registry] : paths;
	const problems = (await checkContent('.')).filter(
		({ path, messages }) => changed.includes(path) && messages.some(({ fatal }) => fatal),
	);
	if (problems.length > 0) {
		for (const path of paths) rmSync(path);
		if (isGuide) {
			writeFileSync(registry, before);
			rmSync(dirname(paths[0] ?? ''), { recursive: true, force: true });
		}
		throw new Failure(`Nothing was made, because with this name it would not pass the check:\n\n${report(problems)}`);
	}
	const made = isGuide ? [...paths, `a line in ${registry}`] : paths;
	console.log(`Made:\n${made.map((what) => `  ${what}`).join('\n')}

Open the files and replace the text with yours. \`npm run dev\` shows them, \`npm run check\` checks them.`);
}
