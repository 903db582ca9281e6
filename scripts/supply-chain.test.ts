import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { isFree, licensesFile, licensesText, lockedPackages, unreviewed } from './license-list';

const packages = lockedPackages();
const project = JSON.parse(readFileSync('package.json', 'utf8'));

test('every package is held by a hash, comes from the public registry, and is asked for by its exact version', () => {
	assert.ok(packages.length > 100);
	for (const { name, version, integrity, resolved, inBundle } of packages) {
		const remedy = `${name}: put what “npm view ${name}@${version} dist.integrity” says into package-lock.json`;
		if (!inBundle) assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, remedy);
		assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
		assert.match(resolved ?? 'https://registry.npmjs.org/', /^https:\/\/registry\.npmjs\.org\//, name);
	}
	const asked = { ...project.dependencies, ...project.devDependencies };
	for (const [name, version] of Object.entries<string>(asked)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('every package that wants to run something when it is installed is named, and no package may', () => {
	const wanting = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
	assert.deepEqual(Object.keys(project.allowScripts).sort(), [...new Set(wanting)].sort());
	assert.ok(Object.values(project.allowScripts).every((allowed) => allowed === false));
	// npm before 11.16 reads no such list.
	assert.match(readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
	const lines = readFileSync('Dockerfile', 'utf8').split('\n');
	const install = lines.findIndex((line) => /npm ci/.test(line));
	assert.ok(
		lines.slice(0, install).some((line) => line.startsWith('COPY') && line.includes('.npmrc')),
		'the container installs by the same rules',
	);
});

test('the license of every package lets the project use it, and docs/licenses.md lists them all', () => {
	assert.deepEqual(unreviewed(packages), []);
	assert.ok(
		readFileSync(licensesFile, 'utf8') === licensesText(packages),
		`${licensesFile} is of other packages. Run: npm run licenses`,
	);
});

test('of several licenses one is enough when they may be chosen, and all count when they apply together', () => {
	for (const license of ['MIT', '(MIT OR CC0-1.0)', '(AGPL-3.0-or-later OR MIT)', 'MIT AND ISC']) {
		assert.ok(isFree(license), license);
	}
	for (const license of ['', undefined, 'UNLICENSED', 'GPL-3.0-only', 'MIT AND GPL-3.0-only', 'MIT AND (ISC OR X)']) {
		assert.ok(!isFree(license), license);
	}
	const [name, version] = ['new-package', '1.0.0'];
	assert.match(unreviewed([{ name, version, license: 'GPL-3.0-only' }]).join(), /new-package 1\.0\.0.*GPL-3\.0-only/);
	assert.match(unreviewed([{ name, version }]).join(), /its license is not named/);
	assert.equal(unreviewed([{ name: 'caniuse-lite', version, license: 'GPL-3.0-only' }]).length, 1, 'it changed');
});

test('the bill of materials of a release has every package of the lockfile with its version and hash', () => {
	const { stdout, stderr } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 1e8 });
	assert.equal(stderr.replace(/^npm warn.*\n/gm, ''), '');
	const { bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(stdout);
	assert.equal(bomFormat, 'CycloneDX');
	assert.match(specVersion, /^1\.[5-9]$/);
	assert.equal(metadata.component.type, 'application');
	assert.equal(metadata.component.version, project.version);
	const listed = (components as { name: string; version: string; hashes?: { content: string }[] }[]).map(
		({ name, version, hashes = [] }) =>
			`${name} ${version} ${hashes.map(({ content }) => Buffer.from(content, 'hex').toString('base64'))}`,
	);
	const locked = packages.map(({ name, version, integrity }) => `${name} ${version} ${integrity?.slice(7) ?? ''}`);
	assert.deepEqual([...new Set(listed)].sort(), [...new Set(locked)].sort());
	assert.ok(dependencies.length > 100);
});

interface Job {
	readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

const workflows = new Map(
	readdirSync('.github/workflows').map((file) => [
		file,
		parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as {
			on: Record<string, unknown>;
			permissions: unknown;
			jobs: Record<string, Job>;
		},
	]),
);
const stepsOf = ({ jobs }: { jobs: Record<string, Job> }) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

test('workflows run actions by commit, say what they may do, and run commands that exist', () => {
	for (const [file, workflow] of workflows) {
		assert.ok(workflow.permissions, `${file} has permissions`);
		for (const { uses, run } of stepsOf(workflow)) {
			if (uses) assert.match(uses, /^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/, `${file}: a tag can be moved`);
			for (const [, name = ''] of run?.matchAll(/npm run (?:--silent )?([\w:-]+)/g) ?? []) {
				assert.ok(name in project.scripts, `${file}: npm run ${name}`);
			}
			// What others can write must not become part of a command.
			assert.doesNotMatch(run ?? '', /\$\{\{/, `${file}: use env`);
		}
	}
});

test('CI and releases run the same tests as everyone', () => {
	const test = workflows.get('test.yml');
	assert.ok(test && stepsOf(test).some(({ run }) => run === '.ci/run'));
	const release = readFileSync('.github/workflows/release.yml', 'utf8');
	assert.match(release, /uses: \.\/\.github\/workflows\/test\.yml/);
	assert.ok(test?.on && 'workflow_call' in test.on);
});

test('every week somebody is asked to take newer versions of everything that is installed', () => {
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: unknown; allow?: unknown }[];
	};
	assert.deepEqual(updates.map((update) => update['package-ecosystem']).sort(), [
		'devcontainers',
		'docker',
		'github-actions',
		'npm',
	]);
	for (const update of updates) {
		assert.equal(update.schedule.interval, 'weekly');
		assert.ok(update.groups);
	}
	const npm = updates.find((update) => update['package-ecosystem'] === 'npm');
	assert.deepEqual(npm?.allow, [{ 'dependency-type': 'all' }], 'also what packages bring along');
});
