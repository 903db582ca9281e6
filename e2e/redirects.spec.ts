import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from '../content/addresses';
import { redirects } from '../content/redirects';
import { mainGuide } from '../lib/content';
import { type Answer, ask, findProgram, type RunningServer, startCaddy, startNginx, startOwn } from './host-servers';

const site = { out: 'out', deploy: 'deploy' };
const moved = Object.entries(redirects);
const former = '/how-is-group-therapy-different-from-individual-therapy';

test('the article’s former address leads to the overview', async ({ page }) => {
	for (const spelling of [former, `${former}/`, `${former}/?utm=letter`]) {
		const response = await page.goto(spelling);
		expect(response?.status()).toBe(200);
		expect(new URL(page.url()).pathname).toBe(mainGuide().path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('every address that was ever published still answers', async ({ request }) => {
	expect(addresses).toContain(former);
	for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

const servers: Record<string, () => Promise<RunningServer>> = {
	'npm run serve': () => startOwn(site),
	...Object.fromEntries(
		Object.entries({ nginx: startNginx, caddy: startCaddy }).map(([name, start]) => [
			name,
			() => {
				const program = findProgram(name);
				if (!program) throw new Error(`${name} is not installed. CI has to install it: see .ci/run.`);
				return start(program, site);
			},
		]),
	),
};

for (const [name, start] of Object.entries(servers)) {
	test(`${name} leads every former address on, in one step, with its query`, async () => {
		test.skip(name !== 'npm run serve' && !process.env.CI && !findProgram(name), `${name} is not installed.`);
		const server = await start();
		try {
			for (const [from, to] of moved) {
				for (const [asked, wanted] of [
					[from, to],
					[`${from}/`, to],
					[`${from}?a=1&b=%2F`, `${to}?a=1&b=%2F`],
					[`${from}/?a=1`, `${to}?a=1`],
				] as const) {
					const answer: Answer = await ask(server.origin, asked);
					expect([asked, answer.status, answer.headers.location]).toEqual([asked, 301, wanted]);
					expect(answer.headers['content-security-policy']).toContain("script-src 'none'");
					expect((await ask(server.origin, wanted)).status).toBe(200);
				}
			}
		} finally {
			await server.stop();
		}
	});
}

test('Cloudflare, Netlify and Vercel are told of every former address', () => {
	const lines = readFileSync('out/_redirects', 'utf8').split('\n');
	const { redirects: told } = JSON.parse(readFileSync('out/vercel.json', 'utf8'));
	for (const [from, to] of moved) {
		for (const spelling of [from, `${from}/`]) {
			expect(lines).toContain(`${spelling} ${to} 301`);
			expect(told).toContainEqual({ source: spelling, destination: to, statusCode: 301 });
		}
	}
});
