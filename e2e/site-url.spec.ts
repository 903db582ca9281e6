import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

// One after the other: two builds in one folder wait for each other.
test.describe.configure({ mode: 'default' });

/** Runs the build of this very project: it must stop before it touches anything. */
function build(siteUrl: string | undefined) {
	// Lighthouse, in a test before this one, asks everything in the process to say more.
	const { SITE_URL, DEBUG, ...env } = process.env;
	const result = spawnSync('npm', ['run', '--silent', 'build'], {
		encoding: 'utf8',
		env: siteUrl === undefined ? env : { ...env, SITE_URL: siteUrl },
		timeout: 60_000,
	});
	return { code: result.status, output: `${result.stdout}${result.stderr}` };
}

test('a build without SITE_URL stops at once and says what to set, why and how', () => {
	const { code, output } = build(undefined);
	expect(code).toBe(1);
	expect(output).toContain('SITE_URL is not set');
	expect(output).toMatch(/search engines/);
	expect(output).toMatch(/SITE_URL=https:\/\/\S+ npm run build/);
	expect(output).not.toMatch(/\bat .*\.ts|node_modules/);
});

for (const address of ['http://guides.example.org', 'https://guides.example.org/', 'https://guides.example.org/x']) {
	test(`a build for ${address} stops and says what to write`, () => {
		const { code, output } = build(address);
		expect(code).toBe(1);
		expect(output).toContain('“https://guides.example.org”');
	});
}
