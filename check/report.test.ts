import assert from 'node:assert/strict';
import test from 'node:test';
import { VFile } from 'vfile';
import { annotations, checkContent, hasErrors, report } from './';
import { failedCheck } from './report';
import { section, sectionText, withSite } from './sample-site';

test('a problem is printed with its file and line, what is wrong, the remedy, and a mark under the words', async () => {
	const body = 'First line.\nA group has 5 to 15 members. [Ask](/contct).\n\n# End\n\nYou talk.';
	const printed = report(await withSite({ [section]: sectionText(body) }, checkContent));
	assert.equal(
		printed,
		`${section}:12:13  error  “5 to 15 members” is a number that content/group-vs-individual-therapy/comparison.ts defines (group-size: 5 to 15 members). Write <Figure name="group-size" />, or <Figure name="group-size" bare /> for the number alone. If it is another number, add the words to content/words.txt.
    A group has 5 to 15 members. [Ask](/contct).
                ^^^^^^^^^^^^^^^

${section}:12:36  error  There is no page or file “/contct”. Did you mean “/contact”?
    A group has 5 to 15 members. [Ask](/contct).
                                       ^^^^^^^

${section}:14:1  error  A page has one big heading: its title, from the top of the file. Begin this one with ## instead of #.
    # End
    ^^^^^

3 problems in 1 file`,
	);
});

test('a problem with a whole or missing file has no line', async () => {
	const printed = report(await withSite({ 'content/blocks/crisis.mdx': null }, checkContent));
	assert.equal(
		printed,
		'content/blocks/crisis.mdx  error  This file is missing: every page shows it. Bring it back.\n\n1 problem in 1 file',
	);
});

test('a very long line is cut to the part around the problem, without characters that move the cursor', () => {
	const value = `${'x'.repeat(500)}\u001B[2J\u202Ehere${'y'.repeat(500)}`;
	const file = new VFile({ path: 'a.mdx', value });
	const at = value.indexOf('here');
	file.message('Wrong.', { place: { start: { line: 1, column: at + 1 }, end: { line: 1, column: at + 5 } } });
	const [, line = '', mark = ''] = report([file]).split('\n');
	assert.ok(line.length < 130);
	assert.equal(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1), 'here');
	assert.ok(!line.includes('\u001B') && !line.includes('\u202E'));
});

test('when nothing is wrong, one line says what was checked', () => {
	const counts = { sections: 9, pages: 8, blocks: 3, comparisons: 1, sources: 1, tags: 14, links: 42 };
	const printed = report([], counts);
	assert.doesNotMatch(printed, /\n/);
	for (const part of ['9 sections in 1 comparison', '8 pages', '3 blocks', '1 source,', '42 links']) {
		assert.ok(printed.includes(part), printed);
	}
});

test('warnings are counted separately, and do not count as errors', async () => {
	const files = await withSite({ [section]: sectionText('You can reflekt on [this](/nowhere).') }, checkContent);
	assert.match(report(files), /warning {2}“reflekt”/);
	assert.match(report(files), /\n1 error, 1 warning in 1 file$/);
	assert.equal(hasErrors(files), true);
	const mild = await withSite({ [section]: sectionText('You can reflekt on this.') }, checkContent);
	assert.match(report(mild), /\nNo errors, 1 warning in 1 file$/);
	assert.equal(hasErrors(mild), false);
});

test('for GitHub each problem is a command with its line, and special characters are escaped', () => {
	const file = new VFile({ path: 'content/a,b: c.mdx', value: 'x' });
	file.message('100% wrong.\nReally: yes', { line: 3, column: 5 }).fatal = true;
	file.message('Could be better.').fatal = false;
	assert.equal(
		annotations([file]),
		'::error file=content/a%2Cb%3A c.mdx,line=3,col=5::100%25 wrong.%0AReally: yes\n::warning file=content/a%2Cb%3A c.mdx::Could be better.',
	);
});

test('when the check itself fails, it asks for a programmer and keeps the details', () => {
	const { problems, printed } = failedCheck(new Error('ENOENT: broken.jpg'));
	assert.deepEqual(
		problems.map(({ fatal, excerpt }) => [fatal, excerpt]),
		[[true, 'Error: ENOENT: broken.jpg']],
	);
	assert.match(printed, /^The check itself failed.*show this to a programmer\.\n\nError: ENOENT: broken\.jpg\n +at /);
});
