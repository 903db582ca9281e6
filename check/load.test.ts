/** How the content is read. What the check says about each mistake in data is in corpus.test.ts. */
import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { z } from 'zod';
import { comparisonSchema } from '@/model/comparison';
import { helpLinesSchema } from '@/model/help-line';
import { practiceSchema } from '@/model/practice';
import { addressesSchema, redirectsSchema } from '@/model/redirect';
import { sourcesSchema } from '@/model/source';
import { checkContent, runRules } from './';
import { today } from './corpus';
import { issuesIn } from './issues';
import { loadSite } from './load';
import {
	comparisonFile,
	comparisonWithEverything,
	folder,
	section,
	sectionText,
	sourcesText,
	withSite,
} from './sample-site';
import type { Site } from './site';

test('files are read anew for each check, and unsaved texts replace them', async () => {
	await withSite({}, async (root) => {
		assert.equal((await loadSite(root)).practice.value?.name, 'Pivot Counseling');
		const overlay = new Map<string, string | null>([
			['content/practice.ts', "export const practice = { name: 'P', website: 'https://pivot-co.com' };\n"],
			['content/pages/about.mdx', null],
			['content/pages/new.mdx', sectionText()],
		]);
		const { practice, paths } = await loadSite(root, { overlay });
		assert.equal(practice.value?.name, 'P');
		assert.equal(paths.includes('content/pages/about.mdx'), false);
		assert.equal(paths.includes('content/pages/new.mdx'), true);
		assert.equal((await loadSite(root)).practice.value?.name, 'Pivot Counseling');
	});
});

test('a symbolic link to a missing file is reported in plain words', async () => {
	await withSite({}, async (root) => {
		const path = `${folder}/030-gone.mdx`;
		symlinkSync('/nowhere.mdx', join(root, path));
		try {
			const files = await checkContent(root, { today });
			assert.deepEqual(
				files.flatMap((file) => file.messages.map(({ reason }) => [file.path, /cannot be opened/.test(reason)])),
				[[path, true]],
			);
		} finally {
			rmSync(join(root, path));
		}
	});
});

/** The value with one thing in it gone or of another kind, for everything in it and every kind. */
function* damaged(value: unknown): Generator<unknown> {
	for (const other of [undefined, null, 'words', 5, true, [], {}, [undefined], { a: undefined }]) yield other;
	if (typeof value !== 'object' || value === null) return;
	for (const key of Object.keys(value)) {
		const inner = (value as Record<string, unknown>)[key];
		for (const changed of damaged(inner)) {
			const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
			copy[key] = changed;
			yield copy;
		}
		if (Array.isArray(value)) continue;
		const { [key]: _, ...rest } = value as Record<string, unknown>;
		yield rest;
	}
}

test('no rule throws on damaged data', async () => {
	const practice = `export const practice = {
	name: 'P',
	website: 'https://p.com',
	phone: { number: '+12025550000', show: '(202) 555-0000' },
	email: 'hello@p.com',
	author: { name: 'Ann', url: 'https://a.org' },
	fees: [{ format: 'Group therapy', amount: 40, currency: 'USD', per: 'session', asOf: '2026-11-23' }],
};
`;
	const site = await withSite(
		{
			[comparisonFile]: comparisonWithEverything,
			'content/practice.ts': practice,
			'content/sources.ts': sourcesText('smith-2020').replace('says:', "population: 'People', says:"),
			[section]: sectionText('<Cell aspect="cost" format="group" /> holds.\n\n<DecisionAid />\n\n<PathsPicture />'),
		},
		loadSite,
	);
	const variants: [schema: z.ZodType, value: unknown, put: (value: never) => Partial<Site>][] = [
		[
			comparisonSchema,
			site.comparisons[0]?.value,
			(value) => ({
				comparisons: site.comparisons.map((file) => ({ ...file, value })),
				texts: site.texts.map((text) => ({ ...text, comparison: value })),
			}),
		],
		[sourcesSchema, site.sources.value, (value) => ({ sources: { ...site.sources, value } })],
		[helpLinesSchema, site.helpLines.value, (value) => ({ helpLines: { ...site.helpLines, value } })],
		[practiceSchema, site.practice.value, (value) => ({ practice: { ...site.practice, value } })],
		[redirectsSchema, site.redirects.value, (value) => ({ redirects: { ...site.redirects, value } })],
		[addressesSchema, site.addresses.value, (value) => ({ addresses: { ...site.addresses, value } })],
	];
	for (const [schema, whole, put] of variants) {
		assert.ok(whole);
		let passed = 0;
		for (const value of damaged(whole)) {
			if (issuesIn(value, schema).some(({ harmless }) => !harmless)) continue;
			passed += 1;
			assert.doesNotThrow(() => runRules({ ...site, ...put(value as never) }, today), JSON.stringify(value));
		}
		assert.ok(passed > 0);
	}
});
