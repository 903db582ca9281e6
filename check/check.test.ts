/** What the check does as a whole. What it says about each mistake is in corpus.test.ts. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { checkContent, inspectContent } from './';
import { anchorsOfLayouts } from './anchors';
import { rules } from './rules';
import {
	type Files,
	folder,
	pageText,
	sampleSite,
	section,
	sectionText,
	siteWithExample,
	withSite,
} from './sample-site';

/** A day on which nothing in these tests is out of date. */
const today = '2026-12-01';

/** Errors and warnings. */
async function problemsOf(changes: Files, day = today) {
	const files = await withSite(changes, (root) => checkContent(root, { today: day }));
	return files.flatMap((file) =>
		file.messages.map(({ line, ruleId, reason, fatal }) => ({
			at: `${file.path}:${line}`,
			rule: ruleId,
			reason,
			fatal: fatal === true,
		})),
	);
}

async function errorsOf(changes: Files): Promise<string[]> {
	return (await problemsOf(changes)).filter(({ fatal }) => fatal).map(({ at }) => at);
}

test('the smallest valid site has no problems, and everything in it is counted', async () => {
	const { files, counts } = await withSite({}, inspectContent);
	assert.deepEqual(
		files.flatMap(({ messages }) => messages.map(String)),
		[],
	);
	const { tags, ...others } = counts;
	assert.deepEqual(others, { sections: 3, pages: 11, blocks: 3, comparisons: 1, sources: 1, links: 1 });
	assert.ok(tags > 0);
});

test('every rule has a name of its own', () => {
	assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
});

for (const { name, examples } of rules) {
	test(`the rule “${name}” alone reports its bad example, and no rule its good one`, async () => {
		const bad = await problemsOf(siteWithExample(examples.in, examples.bad));
		assert.deepEqual(
			bad.map(({ rule }) => rule),
			[name],
			JSON.stringify(bad),
		);
		assert.deepEqual(await problemsOf(siteWithExample(examples.in, examples.good)), []);
	});
}

test('all problems of all files are reported in one run, sorted by file and line', async () => {
	assert.deepEqual(
		await errorsOf({
			'content/pages/about.mdx': pageText('about', '[a](/nowhere-at-all)\n\n# B\n\nYou talk.', {
				description: 'Short.',
			}),
			[section]: sectionText('a {b', { updated: 'today', titel: 'x' }),
			'content/blocks/crisis.mdx': '---\ntitle: a\n---\n<Nope />\n\nYou can <HelpLine name="988" />.\n',
		}),
		[
			'content/blocks/crisis.mdx:4',
			`${section}:6`,
			`${section}:10`,
			`${section}:12`,
			'content/pages/about.mdx:5',
			'content/pages/about.mdx:8',
			'content/pages/about.mdx:10',
		],
	);
});

test('a text that cannot be read causes no further problems in others', async () => {
	assert.deepEqual(
		await errorsOf({
			[`${folder}/010-overview.mdx`]: sectionText('## The short answer\n\n<Claim sources="smith-2020">b', {
				title: 'Overview',
				slug: 'overview',
				order: '10',
			}),
			[section]: sectionText('[a](/group-vs-individual-therapy#the-short-answer)'),
			'content/pages/about.mdx': `\n${pageText('about')}`,
			'content/pages/contact.mdx': pageText('contact', '[a](/about)'),
		}),
		[`${folder}/010-overview.mdx:13`, 'content/pages/about.mdx:1'],
	);
});

test('files with Windows line endings are read like others', async () => {
	const changed = Object.entries(sampleSite())
		.filter(([path]) => path.startsWith('content/'))
		.map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]);
	assert.deepEqual(await problemsOf(Object.fromEntries(changed)), []);
});

test('two redirects that lead to each other are both reported', async () => {
	const found = await problemsOf({
		'content/redirects.ts': "export const redirects = {\n\t'/old': '/a',\n\t'/a': '/old',\n};\n",
	});
	assert.deepEqual(
		found.map(({ at }) => at),
		['content/redirects.ts:2', 'content/redirects.ts:3'],
	);
});

test('a link to this site by its full address is reported when that address is known', async () => {
	const before = process.env.SITE_URL;
	const reasons = async (siteUrl: string, link: string) => {
		process.env.SITE_URL = siteUrl;
		try {
			return (await problemsOf({ [section]: sectionText(`[a](${link})`) })).map(({ reason }) => reason).join();
		} finally {
			if (before === undefined) delete process.env.SITE_URL;
			else process.env.SITE_URL = before;
		}
	};
	const url = 'https://guides.pivot-co.com';
	assert.match(await reasons(url, `${url}/contact#main`), /page of this site.*“\/contact#main”/);
	assert.match(await reasons(url, url), /“\/”/);
	assert.equal(await reasons(url, 'https://guides.pivot-co.community/contact'), '');
	assert.equal(await reasons('', `${url}/contact`), '');
	assert.equal(await reasons('https://localhost', 'https://localhost.org'), '');
});

test('the check knows every anchor that the components set', () => {
	const components = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.tsx'),
	);
	for (const path of components) {
		for (const [id] of readFileSync(`components/${path}`, 'utf8').matchAll(/(?<=\sid=")[\w-]+(?=")/g)) {
			assert.ok(anchorsOfLayouts.includes(id), `${path} sets the id “${id}”: add it to check/anchors.ts.`);
		}
	}
});

test('every unchanged example in the data files is refused', async () => {
	for (const file of ['content/groups.ts', 'content/practice.ts']) {
		const uncommented = readFileSync(file, 'utf8').replace(/^(\t+)\/\/ ?/gm, '$1');
		const found = await problemsOf({ [file]: uncommented });
		assert.ok(
			found.filter(({ reason, fatal }) => fatal && /is an example|must be 1 or more|above 0/.test(reason)).length >= 5,
			file,
		);
	}
});

function practiceWithFee(asOf: string): Files {
	const fee = `{ format: 'Group', amount: 40, currency: 'USD', per: 'session', asOf: '${asOf}' }`;
	return {
		'content/practice.ts': `export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n\temail: 'hello@pivot-co.com',\n\treviewer: { name: 'Rae Lee' },\n\tfees: [${fee}],\n};\n`,
	};
}

for (const [what, changes, days] of [
	[
		'a review that is late',
		{ [section]: sectionText(undefined, { nextReview: '2026-12-24' }) },
		{ fine: ['2026-12-24'], warning: ['2026-12-25', '2027-01-23'], error: ['2027-01-24'] },
	],
	[
		'a fee confirmed more than 18 months ago',
		practiceWithFee('2026-11-23'),
		{ fine: ['2026-11-23', '2028-05-23'], warning: ['2028-05-24', '2028-06-22'], error: ['2028-06-23'] },
	],
	[
		'a fee confirmed on a day that the 18th month lacks',
		practiceWithFee('2026-08-31'),
		{ fine: ['2028-02-29'], warning: ['2028-03-01'], error: [] },
	],
] as const) {
	test(`${what} is a warning at first, and an error 30 days later`, async () => {
		for (const day of days.fine) assert.deepEqual(await problemsOf(changes, day), [], day);
		for (const day of [...days.warning, ...days.error]) {
			const found = await problemsOf(changes, day);
			assert.deepEqual(
				found.map(({ fatal }) => fatal),
				[days.error.some((late) => late === day)],
				day,
			);
		}
	});
}
