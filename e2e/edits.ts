/**
 * Every edit that content/README.md describes, made the way it says, in a copy of the site. What to edit is found
 * by its data and never by its words, so the edits work whatever the site says today.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { practice } from '../content/practice';
import { sources } from '../content/sources';
import { mainGuide, type Section } from '../lib/content';
import { fullTitle, longestTitle } from '../lib/title';
import { concernColumns } from '../model/concern';
import type { TagName } from '../model/tags';
import { editData } from './data-file';
import type { SiteCopy } from './site-copy';

const guide = mainGuide();
const { comparison, overview, parts } = guide;
const data = `content/${comparison.slug}/comparison.ts`;
const day = (ahead = 0) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

// Five parts, each for edits that would get in each other's way. What is taken away shows no part of the data.
const shows: readonly TagName[] = [
	'ComparisonTable',
	'ConcernTable',
	'CourseCost',
	'DecisionAid',
	'PathsPicture',
	'PlanQuestions',
	'HearsPicture',
	'SharePicture',
];
const plain = parts.filter(({ tags, questions }) => !questions && !shows.some((tag) => tags.has(tag)));
const removed = need(plain.at(-1), 'shows no part of the data and could be taken away');
const asking = need(
	parts.find(({ questions }) => questions),
	'answers questions',
);
const others = parts.filter((part) => part !== removed && part !== asking);
const [longest, longer, shortest] = [0, 1, 2].map((index) => need(others[index], 'could get another title'));
const renamed = need(others.at(-1), 'could get another address');

function need<T>(found: T | undefined, what: string): T {
	if (found === undefined) throw new Error(`No part of the guide ${what}.`);
	return found;
}

/** What the edits leave behind, for tests of the edited site. */
export const traces = {
	// The site is what the practice's own website leads to.
	siteUrl: practice.website,
	draft: 'Not ready for readers',
	added: 'A part that is new',
	question: 'Can I see this question?',
	picture: 'Five chairs in a circle',
	source: 'A work that nobody wrote',
	sentence: 'This line is new.',
	word: 'very own',

	removed: removed.path,
	renamed: { from: renamed.path, to: `${renamed.path}-renamed` },
} as const;

const pathOf = (part: Section) => `content/${part._raw.sourceFilePath}`;

/** Sets a field at the top of a text, or takes it away. */
function top(text: string, field: string, value: string | undefined): string {
	const without = text.replace(new RegExp(`^(# ?)?${field}: .*\\n`, 'm'), '');
	return value === undefined ? without : without.replace(/^slug: .*$/m, `$&\n${field}: ${value}`);
}

/** A title of so many characters. */
function titleOf(length: number): string {
	let title = 'What is it like';
	while (title.length + 5 <= length) title += ' now';
	return `${title.padEnd(length - 1, 'w')}?`;
}

/** All texts of the copy, by their paths in it. */
function texts(copy: SiteCopy): string[] {
	return readdirSync(join(copy.dir, 'content'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.map((file) => `content/${file}`);
}

/** Lets every link to a page lead elsewhere, and former addresses too. */
function moveLinks(copy: SiteCopy, from: string, to: string, keepsAnchors: boolean): void {
	const link = new RegExp(`(\\]\\()${from}(#[^)]*)?\\)`, 'g');
	for (const file of texts(copy)) {
		const path = join(copy.dir, file);
		const text = readFileSync(path, 'utf8');
		writeFileSync(
			path,
			text.replace(link, (_, start, anchor = '') => `${start}${to}${keepsAnchors ? anchor : ''})`),
		);
	}
	editData(join(copy.dir, 'content/redirects.ts'), (redirects) => {
		for (const [former, target] of Object.entries(redirects)) if (target === from) redirects[former] = to;
		redirects[from] = to;
	});
}

function succeed({ code, output }: ReturnType<SiteCopy['run']>): string {
	if (code !== 0) throw new Error(output);
	return output;
}

/** Runs `npm run new` and gives the path of the section that it made. */
function newSection(copy: SiteCopy, title: string): string {
	return /content\/\S+\.mdx/.exec(succeed(copy.run('new', {}, ['section', title])))?.[0] ?? '';
}

const practiceFilledIn: Record<Exclude<keyof typeof practice, 'name' | 'website'>, unknown> = {
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'Hello+Site@Pivot-Co.com',
	bookingUrl: 'https://pivot-co.com/book',
	address: { street: '1 Main Street', city: 'Town', state: 'VA', zip: '22031' },
	statesServed: ['Virginia', 'Maryland'],
	replyTime: 'within three working days',
	author: { name: 'Ann Author', credentials: 'LPC', url: 'https://pivot-co.com/ann' },
	reviewer: { name: 'Rae Reviewer', credentials: 'PhD' },
	fees: [
		...comparison.formats.map(({ name }, index) => ({
			format: name,
			amount: 37.5 * (index + 1),
			currency: 'USD',
			per: 'session',
			asOf: day(),
		})),
		{ format: 'Membership', amount: 99, currency: 'USD', per: 'month', asOf: day() },
	],
	insurance: ['Blue Plan', 'Green Plan'],
	agesSeen: '18 and older',
	freeFirstCall: 15,
	clinicians: [
		{
			name: 'Ann Author',
			credentials: 'LPC',
			license: { state: 'Virginia', number: '0701' },
			photo: '/apple-icon.png',
		},
	],
	privacyNotice: 'https://pivot-co.com/notice',
	goodFaithEstimate: 'Ask us for it when you book.',
	meetsFirst: true,
	supervised: false,
};

/** The tasks of content/README.md by their headings. */
export const tasks: Readonly<Record<string, (copy: SiteCopy) => void>> = {
	'Change a word': (copy) => {
		copy.edit(pathOf(overview), (text) => `${top(text, 'updated', day())}\n${traces.sentence}\n`);
		copy.edit('content/blocks/disclaimer.mdx', (text) => `${text}\n${traces.sentence}\n`);
		copy.edit('content/pages/contact.mdx', (text) => top(text, 'title', 'Another name for this page'));
		copy.edit(pathOf(longest as Section), (text) => `${text}\n| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n`);
		const lengths = [longestTitle, longestTitle - [...fullTitle('', practice.name)].length + 1, 4];
		for (const [index, part] of [longest, longer, shortest].entries()) {
			copy.edit(pathOf(part as Section), (text) =>
				top(text, 'title', index === 2 ? 'Why?' : titleOf(lengths[index] ?? 0)),
			);
		}
	},
	'Change a figure': (copy) => {
		editData(join(copy.dir, data), ({ figures }) => {
			const [name = ''] = Object.entries(comparison.figures).find(([, { min, max = 0 }]) => max > min) ?? [];
			figures[name].max += 1;
		});
	},
	'Change a table cell': (copy) => {
		editData(join(copy.dir, data), ({ aspects, tables }) => {
			const [first = ''] = comparison.tables[comparison.overviewTable]?.aspects ?? [];
			const cells = () => Object.fromEntries(comparison.formats.map(({ id, short }) => [id, `New words on ${short}`]));
			aspects[first].cells = cells();
			aspects['row-that-is-new'] = { label: 'A new row', cells: cells() };
			for (const name of Object.keys(comparison.tables)) tables[name].aspects.push('row-that-is-new');
		});
	},
	'Explain a word': (copy) => {
		editData(join(copy.dir, 'content/glossary.ts'), (glossary) => {
			const [id = ''] = Object.keys(glossary);
			glossary[id].means = 'What it means, in new words.';
			glossary['word-that-is-new'] = { term: traces.word, means: 'A word that stands for nothing.' };
		});
	},
	'Add a source': (copy) => {
		const model = Object.values(sources).find((source) => 'doi' in source) ?? Object.values(sources)[0];
		editData(join(copy.dir, 'content/sources.ts'), (all) => {
			const own = {
				short: 'Nobody 2020',
				year: 2020,
				title: traces.source,
				...('doi' in (model ?? {}) ? { doi: '10.1000/nobody' } : {}),
			};
			all['nobody-2020'] = { ...model, ...own };
		});
		copy.edit(pathOf(asking), (text) => `${text}\n<Claim sources="nobody-2020">${traces.sentence}</Claim>\n`);
	},
	'Add a section': (copy) => {
		const added = newSection(copy, traces.added);
		copy.edit(added, (text) => `${top(text, 'draft', undefined)}\n${traces.sentence} It has a ${traces.word} word.\n`);
		copy.edit(newSection(copy, traces.draft), (text) => top(top(text, 'draft', undefined), 'draft', 'true'));
	},
	'Change an address, or take a page away': (copy) => {
		copy.edit(pathOf(renamed), (text) =>
			top(text.replace(/^slug: .*/m, `slug: ${renamed.slug}-renamed`), 'updated', day()),
		);
		moveLinks(copy, traces.renamed.from, traces.renamed.to, true);
		rmSync(join(copy.dir, pathOf(removed)));
		moveLinks(copy, removed.path, guide.path, false);
		editData(join(copy.dir, 'content/redirects.ts'), (redirects) => {
			redirects['/moved-away'] = 'https://example.org/moved';
		});
		// A source that nothing cites any more has to go.
		const cited = [...texts(copy), data].map((file) => readFileSync(join(copy.dir, file), 'utf8')).join('\n');
		editData(join(copy.dir, 'content/sources.ts'), (all) => {
			for (const id of removed.sources) if (!cited.includes(id)) delete all[id];
		});
	},
	'Add a question': (copy) => {
		copy.edit(pathOf(asking), (text) => `${text}\n## ${traces.question}\n\nYou can. ${traces.sentence}\n`);
	},
	'Change the decision aid': (copy) => {
		editData(join(copy.dir, data), ({ decision, aspects, paths }) => {
			decision.options[0].name = 'A new name';
			decision.factors[0].label = 'A new label';
			decision.factors[0].question = 'Is this question new?';
			decision.results.both = 'Both, in new words.';
			for (const { position } of Object.values<(typeof comparison.aspects)[string]>(aspects)) {
				if (!position) continue;
				for (const { id } of comparison.formats)
					Object.assign(position.at, { [id]: Math.abs(Number(position.at[id]) - 3) });
			}
			paths[0].stretches[0].to -= 5;
		});
	},
	'Mark as reviewed': (copy) => {
		for (const part of [overview, ...parts].filter((one) => one !== removed)) {
			copy.edit(pathOf(part), (text) => top(top(text, 'reviewed', day(-1)), 'nextReview', day(180)));
		}
	},
	'Add a picture': (copy) => {
		copy.add('public/apple-icon.png', 'public/chairs.png');
		copy.edit(pathOf(shortest as Section), (text) => `${text}\n![${traces.picture}](/chairs.png)\n`);
	},
	'Add a comparison': (copy) => {
		succeed(copy.run('new', {}, ['comparison', 'Pencils vs pens']));
		for (const folder of ['bus-or-tram', 'bus-tram-or-train']) {
			copy.add(`e2e/fixtures/${folder}`, `content/${folder}`);
			editData(join(copy.dir, 'content/comparisons.ts'), (folders) => folders.push(folder));
		}
	},
	'Give a section a quick way out': (copy) => {
		copy.edit(pathOf(longest as Section), (text) => top(text, 'quickExit', 'true'));
	},
	'Fill in the practice’s details': (copy) => {
		const file = 'content/practice.ts';
		const named = [...readFileSync(join(copy.dir, file), 'utf8').matchAll(/^\t(?:\/\/ )?(\w+): /gm)].map(
			([, name]) => name,
		);
		const known = ['name', 'website', ...Object.keys(practiceFilledIn)];
		const unknown = named.filter((name) => !known.includes(String(name)));
		if (unknown.length > 0) throw new Error(`practice.ts has lines that no test fills in: ${unknown.join(', ')}.`);
		copy.edit(file, (text) => text.replace(/^\t\/\/ (\w+: .*)$/gm, '\t$1'));
		editData(join(copy.dir, file), (settings) => Object.assign(settings, practiceFilledIn));
	},
	'List the groups that are open': (copy) => {
		editData(join(copy.dir, 'content/groups.ts'), (groups) => {
			const group = {
				name: 'A group that is new',
				for: 'Adults',
				about: 'What people bring.',
				days: ['Monday', 'Thursday'],
				time: { from: '11:00', to: '12:30', zone: 'America/Chicago' },
				place: '1 Main Street, second floor',
				online: 'By video',
				leader: 'Ann Author, LPC',
				sessions: 12,
				price: { amount: 45, currency: 'USD', per: 'session' },
				start: day(60),
				confirmed: day(),
				until: day(60),
				placesLeft: 3,
				join: 'Call us.',
			};
			groups['group-that-is-new'] = group;
			const { sessions, start, ...endless } = group;
			groups['group-without-end'] = { ...endless, name: 'A group without an end' };
			copy.edit('content/pages/about.mdx', (text) => `${text}\n<GroupList short />\n`);
			groups.begun = { ...group, name: 'A group that has begun', start: day(-1) };
			groups.unconfirmed = { ...endless, name: 'A group long unconfirmed', confirmed: day(-9), until: day(-1) };
		});
	},
	'Change what is known about a concern': (copy) => {
		editData(join(copy.dir, data), ({ concerns }) => {
			const [row = ''] = Object.keys(comparison.concerns?.rows ?? {});
			concerns.rows[row].shownFor.text = 'Adults, in new words';
			concerns.rows['concern-that-is-new'] = {
				name: 'A new concern',
				...Object.fromEntries(concernColumns.map((column) => [column, { text: 'We found no good study.' }])),
			};
		});
	},
};

/** The list of what to do before launch, one by one. */
export const launch: readonly ((copy: SiteCopy) => void)[] = [
	// What the practice says of itself, and its groups: the tasks above fill them in.
	() => {},
	// Help lines change what they offer.
	(copy) =>
		editData(join(copy.dir, 'content/help-lines.ts'), (lines) => {
			const [name = ''] = Object.keys(lines).filter((id) => !lines[id].everyPage && lines[id].call);
			lines[name].purpose = 'For everybody.';
			lines[name].call = { number: '18005550000', show: '1-800-555-0000' };
			lines['texts-only'] = {
				name: 'A line that is new',
				purpose: 'For everybody.',
				text: { number: '741740', show: '741-740' },
				everyPage: true,
			};
		}),
	// A guideline gives another number.
	(copy) =>
		editData(join(copy.dir, data), ({ figures }) => {
			const [name = ''] = Object.entries(comparison.figures).findLast(([, { min, max = 0 }]) => max > min) ?? [];
			figures[name].max += 5;
		}),
	// A source has moved.
	(copy) =>
		editData(join(copy.dir, 'content/sources.ts'), (all) => {
			const [id = ''] = Object.keys(all).filter((name) => all[name].url);
			all[id].url = 'https://example.org/moved';
		}),
	// Somebody has looked up what was missing.
	(copy) =>
		editData(join(copy.dir, 'content/sources.ts'), (all) => {
			const [id = ''] = Object.keys(all).filter((name) => all[name].publishedIn);
			all[id].publishedIn = 'A journal 12:34–56';
		}),
	// A clinician and a lawyer have read everything: “Mark as reviewed” does it.
	() => {},
	// The day of the launch.
	(copy) => {
		for (const file of texts(copy).filter((path) => !path.includes('/blocks/'))) {
			copy.edit(file, (text) => top(text, 'published', day(-1)));
		}
	},
	// The live site is compared: nothing to edit.
	() => {},
];
