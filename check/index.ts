/**
 * The content check: reads everything under `content/`, runs every rule over it, and reports all problems at once, in
 * words for people who write and do not program. To add a rule, add a file to `rules/` and list it in `rules/all.ts`.
 */
import { VFile } from 'vfile';
import { buildDay } from '@/lib/build-day';
import { tags } from '@/model/tags';
import { type LoadOptions, loadSite } from './load';
import type { Context, Rule } from './rule';
import { rules as allRules } from './rules';
import { countLinks } from './rules/links';
import { type Counts, readFiles, type Site } from './site';

export { annotations, problemsIn, report } from './report';

export interface Options extends LoadOptions {
	/** The day on which reviews, fees and groups are judged, as YYYY-MM-DD. That of the build, if left out. */
	readonly today?: string;
}

/**
 * Reads everything under `root`/content and returns one vfile for each file with problems, sorted by path, its
 * messages by place. A message is an error (`fatal` is true) or a warning (false), and names its rule (`ruleId`).
 * Never throws for a content problem, and runs nothing that is written in the content.
 */
export async function checkContent(root: string, options?: Options): Promise<VFile[]> {
	return (await inspectContent(root, options)).files;
}

/** Like {@link checkContent}, with the site that was read and how much was looked at. */
export async function inspectContent(
	root: string,
	{ today = buildDay(), ...options }: Options = {},
): Promise<{ files: VFile[]; counts: Counts; site: Site }> {
	const site = loadSite(root, { ...options, today });
	return { files: runRules(site, today), counts: count(site), site };
}

/** Whether some message stops the build. */
export function hasErrors(files: readonly VFile[]): boolean {
	return files.some(({ messages }) => messages.some(({ fatal }) => fatal));
}

/** Runs rules over a site that has been read. Files and messages come sorted, as from {@link checkContent}. */
export function runRules(site: Site, today: string, rules: readonly Rule[] = allRules): VFile[] {
	const sources = new Map(readFiles(site).map(({ path, source }) => [path, source]));
	const files = new Map<string, VFile>();
	const report = (fatal: boolean, { name }: Rule, ...[path, reason, range]: Parameters<Context['problem']>): void => {
		const file = files.get(path) ?? new VFile({ path, value: sources.get(path) });
		files.set(path, file);
		file.message(reason, { place: range, ruleId: name, source: 'content' }).fatal = fatal;
	};
	for (const rule of rules) {
		rule.check({
			site,
			today,
			problem: (...problem) => report(true, rule, ...problem),
			warning: (...problem) => report(false, rule, ...problem),
		});
	}
	for (const { messages } of files.values()) {
		messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
	}
	return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function count(site: Site): Counts {
	const texts = (kind: string) => site.texts.filter((text) => text.kind === kind).length;
	return {
		sections: texts('section'),
		pages: texts('page'),
		blocks: texts('block'),
		comparisons: site.comparisons.length,
		sources: Object.keys(site.sources.value ?? {}).length,
		tags: Object.keys(tags).length,
		links: countLinks(site),
	};
}
