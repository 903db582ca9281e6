import assert from 'node:assert/strict';
import test from 'node:test';
import { VFile } from 'vfile';
import { comparisonFile, comparisonText, withSite } from './sample-site';
import { addTypeSlips } from './type-slips';

const at = `${comparisonFile}(21,5): error`;

async function slipsOf(output: string, files: VFile[] = []) {
	const { files: result, others } = await withSite({ [comparisonFile]: comparisonText() }, async (root) =>
		addTypeSlips(files, output, root),
	);
	return { reasons: result.flatMap(({ messages }) => messages.map(({ reason }) => reason)), others };
}

const said: readonly (readonly [output: string, reason: RegExp])[] = [
	[
		`${at} TS2741: Property 'individual' is missing in type '{ group: string; }' but required in type 'Readonly<Record<"group" | "individual", string>>'.`,
		/“individual” is missing/,
	],
	[
		`${at} TS2739: Type '{}' is missing the following properties from type 'Source': short, kind, title, says`,
		/These are missing here: short, kind, title, says/,
	],
	[
		`${at} TS2561: Object literal may only specify known properties, but 'lable' does not exist in type 'Aspect<string>'. Did you mean to write 'label'?`,
		/nothing called “lable”.*Did you mean “label”\?/,
	],
	[
		`${at} TS2353: Object literal may only specify known properties, and 'price' does not exist in type 'Practice'.`,
		/nothing called “price”.*delete the line/,
	],
	[`${at} TS2322: Type 'string' is not assignable to type 'number'.`, /words in quotation marks.*Write a number/],
	[
		`${at} TS2820: Type '"grene"' is not assignable to type '"green" | "violet"'. Did you mean '"green"'?`,
		/“grene” does not fit.*Did you mean “green”\?/,
	],
	[`${at} TS2322: Type '"blue"' is not assignable to type '"green" | "violet"'.`, /one of "green", "violet"/],
	[`${at} TS1117: An object literal cannot have multiple properties with the same name.`, /twice/],
	[`${at} TS2304: Cannot find name 'Pivot'.`, /“Pivot” is not known here.*quotation marks/],
	[`${at} TS1005: ',' expected.`, /comma/],
	[`${at} TS9999: The quux is not frobbed.`, /does not fit the rest of the file/],
];

for (const [output, reason] of said) {
	test(`said plainly: ${output.slice(output.indexOf('TS'))}`, async () => {
		const { reasons, others } = await slipsOf(`${output}\n`);
		assert.equal(reasons.length, 1);
		assert.match(reasons[0] ?? '', reason);
		assert.doesNotMatch(reasons[0] ?? '', /TS\d|type '|Readonly|property|literal/i);
		assert.deepEqual(others, []);
	});
}

test('of the lines of one message the last tells what it comes down to', async () => {
	const { reasons } = await slipsOf(
		`${at} TS2322: Type '{ label: string; }' is not assignable to type 'Aspect<string>'.\n  Property 'cells' is missing in type '{ label: string; }' but required in type 'Aspect<string>'.\n`,
	);
	assert.match(reasons[0] ?? '', /“cells” is missing/);
});

test('what the content check has explained is not said again, and its echo elsewhere is left out', async () => {
	const file = new VFile({ path: comparisonFile, value: comparisonText() });
	file.message('A cell is missing.', { line: 18, column: 3 }).fatal = true;
	const { reasons, others } = await slipsOf(`${said[0]?.[0]}\nlib/a.ts(1,1): error TS2322: Nope.\n`, [file]);
	assert.deepEqual(reasons, ['A cell is missing.']);
	assert.deepEqual(others, []);
});

test('what is wrong elsewhere is shown as the compiler says it, and so is what has another form', async () => {
	const elsewhere = "lib/a.ts(1,1): error TS2322: Type 'string' is not assignable to type 'number'.";
	assert.deepEqual((await slipsOf(`${elsewhere}\n`)).others, [elsewhere]);
	assert.deepEqual((await slipsOf('error TS5023: Unknown compiler option.\n')).others, [
		'error TS5023: Unknown compiler option.',
	]);
	assert.deepEqual((await slipsOf('')).others, []);
});
