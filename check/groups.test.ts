/** What the check says about open groups, and about what the practice tells of itself. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { checkContent } from './';
import { type Files, helpLinesText, pageText, sampleSite, section, sectionText, withSite } from './sample-site';

const today = '2026-12-01';

function groupsText(fields = ''): string {
	return `export const groups = {
	'tuesday-evening': {
		name: 'Tuesday evening group',
		for: 'Adults',
		about: 'Feeling at ease with people.',
		days: ['Tuesday'],
		time: { from: '18:30', to: '20:00', zone: 'America/New_York' },
		online: 'By video',
		leader: 'Ann Lee, LPC',
		confirmed: '2026-11-23',
		join: 'Call us.',
		${fields}
	},
};
`;
}

const open = "until: '2027-01-31',";
const list = pageText('groups', '<GroupList />', { title: 'Groups open now' });

async function messagesOf(files: Files, day = today) {
	const found = await withSite({ 'content/pages/groups.mdx': list, ...files }, (root) =>
		checkContent(root, { today: day }),
	);
	return found.flatMap(({ messages }) => messages.map(({ reason, fatal, line }) => ({ reason, fatal, line })));
}

test('an open group passes, and can be linked to', async () => {
	const link = sectionText('[The evening group](/groups#tuesday-evening)');
	assert.deepEqual(await messagesOf({ 'content/groups.ts': groupsText(open), [section]: link }), []);
});

for (const [what, fields, day, reason] of [
	['confirmed up to a day that has passed', open, '2027-02-01', /confirmed up to 2027-01-31 only.*Ask whether/],
	['that has begun', `start: '2027-01-12', ${open}`, '2027-01-13', /began on 2027-01-12.*Delete “start”/],
] as const) {
	test(`a group ${what} is a warning, in the line of that day`, async () => {
		const found = await messagesOf({ 'content/groups.ts': groupsText(fields) }, day);
		assert.deepEqual(
			found.map(({ fatal, line }) => [fatal, line]),
			[[false, 12]],
		);
		assert.match(found[0]?.reason ?? '', reason);
	});
}

test('without open groups, a link to their page is an error', async () => {
	const link = { [section]: sectionText('[Open groups](/groups)') };
	assert.match((await messagesOf(link)).map(({ reason }) => reason).join(), /only while some group is open/);
	assert.equal((await messagesOf({ ...link, 'content/groups.ts': groupsText(open) }, '2027-02-01')).length, 2);
});

test('groups without a page to list them are an error', async () => {
	const found = await messagesOf({ 'content/groups.ts': groupsText(open), 'content/pages/groups.mdx': null });
	assert.match(found.map(({ reason }) => reason).join(), /content\/pages\/groups\.mdx/);
});

test('an unchanged example of a group is an error', async () => {
	const found = await messagesOf({ 'content/groups.ts': groupsText(open).replace('Ann Lee, LPC', 'Name, LPC') });
	assert.match(found.map(({ reason }) => reason).join(), /“Name, LPC” is an example/);
});

test('every unchanged example in the data files is refused', async () => {
	const { readFileSync } = await import('node:fs');
	for (const file of ['content/groups.ts', 'content/practice.ts']) {
		const text = readFileSync(file, 'utf8');
		const uncommented = text.replace(/^(\t+)\/\/ ?/gm, '$1');
		const found = await messagesOf({ [file]: uncommented });
		assert.ok(
			found.filter(({ reason, fatal }) => fatal && /is an example|must be 1 or more|above 0/.test(reason)).length >= 5,
			file,
		);
	}
});

const practiceWith = (line: string): Files => ({
	'content/practice.ts': String(sampleSite()['content/practice.ts']).replace('\t// phone', `\t${line}\n\t// phone`),
});

test('a photo that is not in public, or no picture, is an error', async () => {
	const photo = (name: string) =>
		practiceWith(
			`clinicians: [{ name: 'Ann', credentials: 'LPC', license: { state: 'VA', number: '07' }, photo: '${name}' }],`,
		);
	assert.deepEqual(await messagesOf(photo('/room.jpg')), []);
	assert.match((await messagesOf(photo('/ann.jpg')))[0]?.reason ?? '', /no file “\/ann\.jpg” in the folder public/);
});

test('a practice without a way to reach it, or without a reviewer, is a warning', async () => {
	const text = "export const practice = {\n\tname: 'P',\n\twebsite: 'https://pivot-co.com',\n};\n";
	const found = await messagesOf({ 'content/practice.ts': text });
	assert.deepEqual(
		found.map(({ fatal }) => fatal),
		[false, false],
	);
	assert.match(found.map(({ reason }) => reason).join(), /no phone, no e-mail, no booking page.*“reviewer”/);
});

test('a help line that is not on every page cannot be in the line at the top', async () => {
	const two = helpLinesText().replace(
		'};',
		"\t'vets': { name: 'V', purpose: 'P.', call: { number: '988', show: '988' }, everyPage: false, strip: { order: 1, lead: 'Vet?' } },\n};",
	);
	const found = await messagesOf({ 'content/help-lines.ts': two });
	assert.match(found.map(({ reason }) => reason).join(), /everyPage: true, or delete “strip”/);
});

test('a link to a group that is not shown any longer, or where groups are only named, is an error', async () => {
	const page = (address: string, day?: string) => {
		const text = sectionText(`[The evening group](${address}#tuesday-evening)`);
		const named = pageText('contact', '<GroupList short />');
		return messagesOf(
			{
				'content/groups.ts': groupsText(open).replace('};', endless),
				'content/pages/contact.mdx': named,
				[section]: text,
			},
			day,
		);
	};
	const endless = `${groupsText("until: '2027-03-31',").split('\n').slice(1, -2).join('\n').replace('tuesday', 'friday')}\n};`;
	assert.deepEqual(await page('/groups'), []);
	for (const found of [await page('/contact'), await page('/groups', '2027-02-01')]) {
		assert.match(found.map(({ reason }) => reason).join(), /no heading or row with the address “#tuesday-evening”/);
	}
});

test('a group cannot be called like a part of the pages', async () => {
	const [found] = await messagesOf({ 'content/groups.ts': groupsText(open).replace("'tuesday-evening'", 'next') });
	assert.match(found?.reason ?? '', /The pages need the name “next”/);
});
