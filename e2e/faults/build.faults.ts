/**
 * `npm run test:faults`: whole builds under faults. Each ends with the right site or with the last one, and with a plain
 * message. The seed of the random moments is printed; FAULTS_SEED=… repeats them.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { randomNumbers } from '../../check/random-numbers';
import { type Files, readFiles } from '../../publish/next-export';
import { restore } from '../../publish/replace-folder';
import { startServe } from '../host-servers';
import { copySite, type SiteCopy } from '../site-copy';

const seed = Number(process.env.FAULTS_SEED ?? Math.floor(Math.random() * 1e6));
const day = new Date().toISOString().slice(0, 10);
const isRoot = process.getuid?.() === 0;
/** Root may write anywhere: what is protected has to be tried as somebody else. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

const random = randomNumbers(seed);

interface Ended {
	readonly code: number | null;
	readonly said: string;
}

interface Building {
	readonly process: ChildProcess;
	readonly ended: Promise<Ended>;
}

/** Starts a build in a folder, through the program given if there is one. */
function start(
	dir: string,
	{ through = [], env: more = {}, as = {} }: { through?: string[]; env?: Record<string, string>; as?: object } = {},
): Building {
	const [program = '', ...args] = [...through, process.execPath, '--import', './scripts/tools.mjs', 'scripts/build.ts'];
	// As if no test had started it.
	const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_TEST|FAULTS)/.test(name)));
	const env = { ...own, NODE_ENV: process.env.NODE_ENV, SITE_URL: 'http://localhost:3000', BUILD_DAY: day, ...more };
	const options: SpawnOptions = { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'], ...as };
	const child = spawn(program, args, options);
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said += text;
		});
	}
	const ended = new Promise<Ended>((done, failed) =>
		child.on('error', failed).on('close', (code) => done({ code, said })),
	);
	return { process: child, ended };
}

const built = (dir: string) => readFiles(join(dir, 'out'));

function sameFiles(one: Files, other: Files): boolean {
	return one.size === other.size && [...one].every(([path, bytes]) => other.get(path)?.equals(bytes));
}

function assertPlain({ said }: Ended): void {
	assert.doesNotMatch(said, /\n\s+at |node:internal|panic|backtrace/i, said);
}

/** What builds leave beside the site. */
const leftovers = (dir: string) => readdirSync(dir).filter((name) => /staging|previous|\.lock$/.test(name));

function program(name: string): boolean {
	return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

let home: SiteCopy;
/** The site as it is, the one with a changed text, and how long a build takes. */
let last: Files;
let next: Files;
let duration = 0;

before(async () => {
	console.log(`FAULTS_SEED=${seed}`);
	home = copySite(`faults-${process.pid}`);
	const first = await start(home.dir).ended;
	assert.equal(first.code, 0, first.said);
	last = built(home.dir);
	cpSync(join(home.dir, 'out'), join(home.dir, '.last'), { recursive: true });
	change(home.dir);
	const begin = Date.now();
	const second = await start(home.dir).ended;
	duration = Date.now() - begin;
	assert.equal(second.code, 0, second.said);
	next = built(home.dir);
	for (const folder of ['.export', '.next']) {
		cpSync(join(home.dir, folder), join(home.dir, '.kept', folder), { recursive: true });
	}
	assert.ok(!sameFiles(last, next));
});
after(() => rmSync(home.dir, { recursive: true, force: true }));

function change(dir: string): void {
	const file = join(dir, 'content/pages/about.mdx');
	writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence for readers.\n`);
}

/** Puts the last site in place of what is there. */
function goBack(): void {
	rmSync(join(home.dir, 'out'), { recursive: true, force: true });
	cpSync(join(home.dir, '.last'), join(home.dir, 'out'), { recursive: true });
}

test('killed at 20 random moments, a build leaves the last site or the next one, and the next build can begin', async (t) => {
	let replaced = 0;
	// Eight at any moment of a whole build, twelve while it publishes: that is the step that touches the site.
	for (let kill = 0; kill < 20; kill++) {
		goBack();
		const whole = kill < 8;
		const moment = Math.round(random() * (whole ? duration : 1500));
		const child = whole ? start(home.dir) : publishing(home.dir);
		if (!whole) await new Promise((ready) => child.process.stdout?.once('data', ready));
		await wait(moment);
		child.process.kill('SIGKILL');
		await child.ended;
		restore(join(home.dir, 'out'));
		const found = built(home.dir);
		const isNext = sameFiles(found, next);
		assert.ok(isNext || sameFiles(found, last), `no. ${kill + 1}, killed after ${moment} ms: neither site`);
		if (isNext) replaced++;
	}
	t.diagnostic(`${replaced} of 20 had replaced the site`);
	// The export may be of a build that was killed.
	goBack();
	const { code, said } = await start(home.dir).ended;
	assert.equal(code, 0, said);
	assert.ok(sameFiles(built(home.dir), next));
	assert.deepEqual(leftovers(home.dir), []);
});

/** The last step alone, over and over, on a copy of what Next left. It says something when it begins. */
function publishing(dir: string): Building {
	const text = `
		import { publish } from './publish/index.ts';
		import { redirects } from './content/redirects.ts';
		import { recover } from './publish/replace-folder.ts';
		console.log('begins');
		console.log = () => {};
		recover('out');
		for (;;) await publish({ from: '.kept/.export', to: 'out', next: '.kept/.next', redirects });`;
	const child = spawn(process.execPath, ['--import', './scripts/tools.mjs', '--input-type=module', '--eval', text], {
		cwd: dir,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, said: '' })));
	return { process: child, ended };
}

test('of two builds at once one is refused in a sentence, and a preview shows one of the two sites all the time', async () => {
	goBack();
	const preview = await startServe(home.dir);
	const building = start(home.dir);
	let ended = false;
	const end = building.ended.finally(() => {
		ended = true;
	});
	while (!existsSync(join(home.dir, '.build.lock'))) await wait(20);
	const second = start(home.dir).ended;
	const pages = new Set([last, next].map((site) => site.get('/about.html')?.toString()));
	let asked = 0;
	while (!ended) {
		const response = await fetch(`${preview.origin}/about`);
		assert.ok(response.status === 200 && pages.has(await response.text()), `answer no. ${asked}: ${response.status}`);
		asked++;
	}
	await preview.stop();
	const refused = await second;
	assert.equal(refused.code, 1);
	assert.match(refused.said, /^\s*Another build is running in this folder \(process \d+\)\./);
	assertPlain(refused);
	const { code, said } = await end;
	assert.equal(code, 0, said);
	assert.ok(sameFiles(built(home.dir), next));
	assert.deepEqual(leftovers(home.dir), []);
});

for (const [when, moment] of [
	['1970', '@1970-01-02 00:00:00'],
	['2100', '@2100-06-01 12:00:00'],
] as const) {
	test(`with the clock set to ${when} a build makes the same site`, async (t) => {
		if (!program('faketime')) return t.skip('faketime is not installed, so this was NOT tested here.');
		goBack();
		const ended = await start(home.dir, {
			through: ['faketime', '-f', moment],
			env: { FAKETIME_DONT_FAKE_MONOTONIC: '1' },
		}).ended;
		assert.equal(ended.code, 0, ended.said);
		assert.ok(sameFiles(built(home.dir), next));
	});
}

test('an odd folder name, another time zone, a Turkish locale and no network change nothing in the site', async (t) => {
	// Far from the project, so that nothing in its path is left out of what the tools see.
	const top = mkdtempSync(join(tmpdir(), 'faults-'));
	t.after(() => rmSync(top, { recursive: true, force: true }));
	const dir = join(top, "Käthe's site, für Zoë");
	for (const name of readdirSync(home.dir).filter(
		(name) => !/^(?:\.(?:kept|last|next|export|contentlayer)|out)$/.test(name),
	)) {
		cpSync(join(home.dir, name), join(dir, name), { recursive: true });
	}
	cpSync('package-lock.json', join(dir, 'package-lock.json'));
	const packages = join(dir, 'node_modules');
	if (spawnSync('cp', ['-al', 'node_modules', packages]).status !== 0) {
		rmSync(packages, { recursive: true, force: true });
		cpSync('node_modules', packages, { recursive: true, verbatimSymlinks: true });
	}
	const alone = isRoot && program('unshare') && program('ip');
	if (!alone) t.diagnostic('Not as root, or without unshare and ip: the build had a network here.');
	const ended = await start(dir, {
		through: alone ? ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'] : [],
		env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
	}).ended;
	assert.equal(ended.code, 0, ended.said);
	assert.ok(sameFiles(built(dir), next));
});

test('on a full disk the last site stays, and one sentence says why', async (t) => {
	const dir = `${home.dir}-full`;
	mkdirSync(dir, { recursive: true });
	t.after(() => {
		spawnSync('umount', [dir]);
		rmSync(dir, { recursive: true, force: true });
	});
	if (!isRoot || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', dir]).status !== 0) {
		return t.skip('A small disk cannot be mounted here, so this was NOT tested.');
	}
	for (const name of readdirSync(home.dir).filter((name) => !/^\.(kept|last|next|export|contentlayer)$/.test(name))) {
		cpSync(join(home.dir, name), join(dir, name), { recursive: true });
	}
	rmSync(join(dir, 'out'), { recursive: true });
	cpSync(join(home.dir, '.last'), join(dir, 'out'), { recursive: true });
	// Full at once, while Next writes, and while the site is published.
	const needed = ['.next', '.export', '.contentlayer']
		.map((name) => size(join(home.dir, name)))
		.reduce((sum, one) => sum + one);
	for (const free of [0, needed / 3, needed + size(join(dir, 'out')) / 2]) {
		rmSync(join(dir, 'ballast'), { force: true });
		for (const name of ['.next', '.export', '.contentlayer']) rmSync(join(dir, name), { recursive: true, force: true });
		const { bavail, bsize } = statfsSync(dir);
		writeFileSync(join(dir, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - Math.round(free))));
		const ended = await start(dir).ended;
		assertPlain(ended);
		const found = built(dir);
		if (ended.code === 0) assert.ok(sameFiles(found, next));
		else {
			assert.equal(ended.code, 1);
			assert.match(ended.said, /The disk is full\. Make room and run the command again\.\s*$/);
			assert.ok(sameFiles(found, last));
		}
		assert.deepEqual(leftovers(dir), []);
		t.diagnostic(`${Math.round(free / 1e6)} MB free: ${ended.code === 0 ? 'built' : 'refused'}`);
	}
});

/** In blocks of a disk. */
function size(folder: string): number {
	return [...readFiles(folder).values()].reduce((sum, { length }) => sum + Math.ceil(length / 4096) * 4096, 0);
}

test('in a read-only folder the last site stays, and one sentence says why', async () => {
	goBack();
	const own = (folder: string, rights: number) => {
		chmodSync(folder, rights);
		if (isRoot) chownSync(folder, rights === 0o755 ? 0 : 65534, 0);
	};
	own(home.dir, 0o555);
	try {
		const ended = await start(home.dir, { as: nobody, env: { HOME: '/nonexistent' } }).ended;
		assert.equal(ended.code, 1);
		assertPlain(ended);
		assert.match(ended.said, /This account may not write there\. .*\s*$/);
		assert.ok(sameFiles(built(home.dir), last));
	} finally {
		own(home.dir, 0o755);
	}
	assert.deepEqual(leftovers(home.dir), []);
});
