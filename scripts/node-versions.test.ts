import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

test('the lowest version of Node that package.json allows is among those tested, and everyone develops on an allowed one', () => {
	const [, lowest = ''] = /^>=([\d.]+)$/.exec(JSON.parse(readFileSync('package.json', 'utf8')).engines.node) ?? [];
	const { jobs } = parse(readFileSync('.github/workflows/test.yml', 'utf8'));
	assert.ok(jobs.test.strategy.matrix.node.includes(lowest), lowest);
	assert.ok(Number.parseFloat(readFileSync('.nvmrc', 'utf8')) >= Number.parseFloat(lowest));
});

test('no dependency asks for a newer version of Node than package.json does', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	const lowest = packages[''].engines.node.slice(2);
	const newer = Object.entries<{ engines?: { node?: string } }>(packages).flatMap(([name, { engines }]) => {
		const ranges = engines?.node?.split('||').map((range) => range.trim()) ?? [];
		return ranges.length > 0 && !ranges.some((range) => allows(range, lowest)) ? `${name}: ${engines?.node}` : [];
	});
	assert.deepEqual(newer, []);
});

/** Whether a range such as `>=20.9.0`, `^20.19 || >=22`, `20 - 22` or `*` begins at or below a version. */
function allows(range: string, version: string): boolean {
	const [, sign = '', from = '0'] = /^(>=|>|\^|~)?\s*v?([\d.]+)/.exec(range) ?? [];
	const [wanted, have] = [from, version].map((text) => text.split('.').map(Number));
	const [major = 0, minor = 0] = wanted ?? [];
	const [ownMajor = 0, ownMinor = 0] = have ?? [];
	if (sign !== '>=' && sign !== '>' && from !== '0' && major !== ownMajor) return false;
	return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
