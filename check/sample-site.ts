/** For the tests: the smallest site that passes the check, written into a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Examples } from './rule';

/** Files by path. `null` leaves a file out. */
export type Files = Record<string, string | Uint8Array | null>;

export const folder = 'content/group-vs-individual-therapy';
/** The section that tests change. */
export const section = `${folder}/020-individual-therapy.mdx`;
export const comparisonFile = `${folder}/comparison.ts`;

const description =
	'What a reader finds here about a group, said in a sentence or two that search results can show in full.';

/** Frontmatter by field. `undefined` leaves one out. */
export function frontmatter(fields: Record<string, string | undefined>): string {
	const lines = Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name}: ${value}\n`);
	return `---\n${lines.join('')}---\n`;
}

/** A picture of one pixel: what is in a file counts, not what its name ends in. */
export const picture = 'GIF89a\u0001\0\u0001\0\0\0\0;';

/** The section that tests change, with some fields or the body replaced. The body begins in line 11. */
export function sectionText(body = 'People take turns.', fields: Record<string, string | undefined> = {}): string {
	const all = {
		title: 'What is individual therapy like?',
		shortTitle: 'Individual therapy',
		slug: 'individual-therapy',
		description,
		updated: '2026-11-23',
		summary: 'You and a therapist',
		order: '20',
		format: 'individual',
		...fields,
	};
	return `${frontmatter(all)}${body}\n`;
}

/** A page's text. */
export function pageText(slug: string, body = 'Some words.', fields: Record<string, string | undefined> = {}): string {
	return `${frontmatter({ title: `The page ${slug}`, shortTitle: slug, slug, description, updated: '2026-11-23', ...fields })}${body}\n`;
}

/** A comparison's data, with some lines added or replaced. */
export function comparisonText({
	slug = 'group-vs-individual-therapy',
	cell = '{group-size}',
	label = 'Size',
	formats = '',
} = {}): string {
	const ids = ['group', 'individual', ...formats.split(' ').filter(Boolean)];
	const marks = ['ring', 'pair', 'square', 'diamond'];
	const hues = ['green', 'violet', 'amber', 'rose'];
	// No two guides have one title.
	const title = slug === 'group-vs-individual-therapy' ? 'Compared' : `Compared, ${slug}`;
	return `import { defineComparison } from '@/model/comparison';

export const comparison = defineComparison({
	slug: '${slug}',
	title: '${title}',
	shortTitle: '${title}',
	formats: [
${ids.map((id, index) => `\t\t{ id: '${id}', name: '${id}', short: '${id}', mark: '${marks[index]}', hue: '${hues[index]}' },`).join('\n')}
	],
	figures: {
		'group-size': { min: 5, max: 15, unit: ['member', 'members'], of: 'members of a group' },
		'group-leaders': { min: 1, unit: ['therapist', 'therapists'], of: 'therapists who lead a group' },
		'one-therapist': { min: 1, max: 1, unit: ['therapist', 'therapists'], of: 'therapists in a session' },
		'session-length': { min: 60, max: 90, unit: ['minute', 'minutes'], of: 'length of a session' },
	},
	aspects: {
		size: {
			label: '${label}',
			cells: {
${ids.map((id) => `\t\t\t\t${id}: '${id === 'group' ? cell : 'You alone'}',`).join('\n')}
			},
		},
		cost: { label: 'Cost', cells: { ${ids.map((id) => `${id}: 'It depends'`).join(', ')} } },
	},
	tables: {
		'at-a-glance': { caption: 'At a glance', aspects: ['size'] },
		'full-comparison': { caption: 'Row by row', aspects: ['size', 'cost'] },
	},
	overviewTable: 'at-a-glance',
});
`;
}

/** The sample site with a decision aid of one question, and a part that shows it; `why` is one of its lines. */
export function siteWithDecision(why?: string): Files {
	return { [comparisonFile]: withDecision(why), [section]: sectionText('<DecisionAid />') };
}

/** The sample comparison with that decision aid. */
export function withDecision(why = "why: 'W'"): string {
	const decision = `decision: {
		question: 'Which?',
		between: ['group', 'individual'],
		outcomes: [],
		rule: { marks: 1, gap: 1, strong: 1 },
		options: [{ name: 'N', like: 'L', good: 'G', hard: 'H' }],
		factors: [
			{
				id: 'f',
				label: 'L',
				question: 'Q',
				sides: {
					group: { text: 'T', ${why} },
					individual: { text: 'U', why: 'V' },
				},
			},
		],
		crisis: 'C',
		setAside: 'S',
		results: { mostly: { group: 'G.', individual: 'I.' }, close: 'C.', both: 'B.', unsure: 'U.' },
		closing: 'A therapist can help you decide.',
		sheet: 'S',
		notes: ['N'],
		ask: { group: ['Q'], individual: ['Q'] },
		plan: { codes: { group: '1', individual: '2' }, questions: ['Q'], also: 'A', right: 'R' },
	},
	overviewTable`;
	return comparisonText().replace('overviewTable', decision);
}

/** The sample comparison with everything that a comparison may have. */
export const comparisonWithEverything = withDecision("why: 'W', sources: ['smith-2020']")
	.replace("hue: 'green' }", "hue: 'green', room: { clients: 'group-size', leaders: 'group-leaders' } }")
	.replace('cost: {', "cost: { position: { label: 'L', ends: ['a', 'b'], at: { group: 1, individual: 0 } },")
	.replace(
		'tables: {',
		"paths: [{ name: 'N', text: 'T', stretches: [{ format: 'group', from: 0, to: 3 }] }],\n\ttables: {",
	);

/** The list of guides. */
export function registryText(...folders: string[]): string {
	return `export const comparisons = [\n${folders.map((folder) => `\t'${folder}',\n`).join('')}];\n`;
}

/** A bibliography with these ids. */
export function sourcesText(...ids: string[]): string {
	const entries = ids.map((id) => {
		const [name = '', year = ''] = id.split('-');
		const short = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
		return `\t'${id}': { short: '${short}', kind: 'study', title: 'The study of ${short}', year: ${year}, says: 'Both help.' },\n`;
	});
	return `export const sources = {\n${entries.join('')}};\n`;
}

/** One help line, with some of its fields replaced. */
export function helpLinesText(fields = "purpose: 'For everybody.'", id = '988'): string {
	return `export const helpLines = {\n\t'${id}': { name: '988', call: { number: '988', show: '988' }, everyPage: true, ${fields} },\n};\n`;
}

function withBody(text: string, body: string): string {
	return `${text.slice(0, text.indexOf('\n---\n') + '\n---\n'.length)}${body}\n`;
}

/** The smallest site that passes, with the three kinds of texts and every data file. */
export function sampleSite(): Files {
	const pages = ['contact', 'about', 'privacy', 'accessibility', 'disclaimer', 'not-found', 'our-office', 'groups'];
	const blocks = ['disclaimer', 'call-to-action'];
	return {
		'package.json': '{ "type": "module" }',
		'public/leaflet.pdf': '',
		'public/room.jpg': picture,
		'content/README.md': '# For editors\n',
		'content/comparisons.ts': registryText('group-vs-individual-therapy'),
		'content/sources.ts': sourcesText('smith-2020'),
		'content/help-lines.ts': helpLinesText(),
		'content/practice.ts':
			"export const practice = {\n\tname: 'Pivot Counseling',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n\t// phone: '',\n};\n",
		'content/groups.ts': 'export const groups = {};\n',
		'content/redirects.ts': "export const redirects = {\n\t'/old': '/about',\n};\n",
		'content/addresses.ts': "export const addresses = ['/about', '/old'];\n",
		[comparisonFile]: comparisonText(),
		[`${folder}/010-overview.mdx`]: sectionText(
			'## The short answer\n\n<Claim sources="smith-2020">Both help, a trial found.</Claim>',
			{
				title: 'Individual therapy or a group',
				slug: 'overview',
				order: '10',
				aspects: '[size, cost]',
			},
		),
		[section]: sectionText(),
		[`${folder}/090-differences.mdx`]: sectionText('<ComparisonTable name="full-comparison" />', {
			title: 'What differs in a group?',
			shortTitle: 'Differences',
			slug: 'differences',
			order: '90',
			format: undefined,
		}),
		'content/pages/home.mdx': pageText('home', 'See [our office](/our-office).'),
		'content/pages/sources.mdx': pageText('sources', '<SourceList />'),
		'content/pages/glossary.mdx': pageText('glossary', '<GlossaryList />'),
		'content/glossary.ts': 'export const glossary = {};\n',
		...Object.fromEntries(pages.map((slug) => [`content/pages/${slug}.mdx`, pageText(slug)])),
		...Object.fromEntries(
			blocks.map((name) => [`content/blocks/${name}.mdx`, `${frontmatter({ title: name })}Some words.\n`]),
		),
		'content/blocks/crisis.mdx': `${frontmatter({ title: 'crisis' })}You can <HelpLine name="988" />.\n`,
	};
}

/** The sample site with an example of a rule put in. */
export function siteWithExample(kind: Examples['in'], example: string): Files {
	switch (kind) {
		case 'text':
			return { [section]: sectionText(example) };
		case 'field': {
			const [, name = '', value] = /^(\w+): (.*)$/.exec(example) ?? [];
			return { [section]: sectionText(undefined, { [name]: value }) };
		}
		case 'file name':
			return { [section]: null, [`${folder}/${example}`]: sectionText() };
		case 'cell':
			return { [comparisonFile]: comparisonText({ cell: example }) };
		case 'rows':
			return { [comparisonFile]: comparisonText().replace("aspects: ['size']", `aspects: [${example}]`) };
		case 'figure':
			return { [comparisonFile]: comparisonText().replace('min: 5, max: 15', example) };
		case 'reason':
			return siteWithDecision(`why: '${example}'`);
		default:
			return { [kind]: kind.endsWith('.mdx') ? withBody(String(sampleSite()[kind]), example) : example };
	}
}

let shared: string | undefined;

/** Writes the sample site, with some files changed, into a folder and hands it to `use`. */
export async function withSite<Result>(
	changes: Files,
	use: (root: string) => Result | Promise<Result>,
): Promise<Result> {
	if (shared === undefined) {
		shared = mkdtempSync(join(tmpdir(), 'check-'));
		process.once('exit', () => rmSync(root, { recursive: true, force: true }));
		write(shared, sampleSite());
	}
	const root = shared;
	write(root, changes);
	try {
		return await use(root);
	} finally {
		const before = sampleSite();
		write(root, Object.fromEntries(Object.keys(changes).map((path) => [path, before[path] ?? null])));
	}
}

function write(root: string, files: Files): void {
	for (const [path, content] of Object.entries(files)) {
		const target = join(root, path);
		mkdirSync(dirname(target), { recursive: true });
		if (content === null) rmSync(target, { force: true });
		else writeFileSync(target, content);
	}
}
