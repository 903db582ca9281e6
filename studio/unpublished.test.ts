import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { test } from 'node:test';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';

const { default: config }: { default: (phase: string) => NextConfig } = await import(resolve('next.config.mjs'));
const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));

test('what is published takes no styles from the studio', () => {
	const css = readFileSync('app/globals.css', 'utf8');
	const sources = [...css.matchAll(/@source (not )?"([^"]+)"/g)].map(([, not, path]) => ({
		not,
		path: join('app', path ?? ''),
	}));
	assert.ok(sources.some(({ not, path }) => not && path === 'app/studio'));
	assert.ok(sources.some(({ not, path }) => not && path === 'app/**/*.dev.tsx'));
	for (const { not, path } of sources) assert.ok(not || !'studio'.startsWith(path.replace(/\/$/, '')), path);
});

test('a build knows neither the pages of the studio nor its settings', () => {
	const { pageExtensions, env, rewrites, allowedDevOrigins, experimental } = config(PHASE_PRODUCTION_BUILD);
	assert.deepEqual(
		[env, rewrites, allowedDevOrigins, experimental?.proxyTimeout],
		[undefined, undefined, undefined, undefined],
	);
	const isRoute = (file: string) =>
		pageExtensions?.some((ending) => basename(file).split('.').slice(1).join('.') === ending);
	const routes = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(isRoute);
	assert.ok(routes.includes('page.tsx'));
	assert.deepEqual(
		routes.filter((file) => file.startsWith('studio')),
		[],
	);
	assert.ok(config(PHASE_DEVELOPMENT_SERVER).pageExtensions?.includes('dev.tsx'));
	for (const file of ['proxy.ts', 'proxy.tsx', 'middleware.ts']) assert.ok(!existsSync(file), file);
});

test('nothing that a build makes pages from leads to the studio, by whatever way', () => {
	const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('.dev.');
	const todo = readdirSync('app', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !isTest(file))
		.map((file) => join('app', file));
	const reached = new Set(todo);
	for (let file = todo.pop(); file; file = todo.pop()) {
		for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
			/(?:from|import|import\() ?['"`]([@.#][^'"`]*)['"`]/g,
		)) {
			const path = from.startsWith('#') ? `@/${imports[from]?.default}` : from;
			const base = path.startsWith('@/') ? path.slice(2) : join(dirname(file), path);
			const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find(
				(one) => existsSync(one) && /\.tsx?$/.test(one),
			);
			if (!found || reached.has(normalize(found))) continue;
			reached.add(normalize(found));
			todo.push(normalize(found));
		}
	}
	assert.ok(reached.has('components/mdx/figure.tsx') && reached.has('lib/picture-size.ts'));
	assert.deepEqual(
		[...reached].filter((file) => /^(?:studio|check|scripts|publish)\//.test(file)),
		[],
	);
});

test('what the preview shows reads no files, except where a browser has a stand-in', () => {
	const standIns = ['components/looks.ts', 'lib/picture-size.ts'];
	for (const folder of ['model', 'lib', 'components']) {
		for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
			const path = join(folder, file);
			// The social image is made by the build alone.
			if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file) || path === 'components/social-image.tsx') continue;
			if (!standIns.includes(path)) assert.doesNotMatch(readFileSync(path, 'utf8'), /from 'node:/, path);
		}
	}
});
