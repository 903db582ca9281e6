import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addresses } from '../content/addresses';
import { redirects } from '../content/redirects';
import { mainGuide } from '../lib/content';
import { type Answer, ask, findProgram, type RunningServer, startCaddy, startOwn } from './host-servers';

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

test('every address ever published still works', async ({ request }) => {
	expect(addresses).toContain(former);
	for (const address of addresses) {
		const elsewhere = moved.some(([from, to]) => from === address && !to.startsWith('/'));
		const answer = await request.get(address, elsewhere ? { maxRedirects: 0 } : {});
		expect(answer.status(), address).toBe(elsewhere ? 301 : 200);
	}
});

const caddy = findProgram('caddy');
const servers: Record<string, () => Promise<RunningServer>> = {
	'npm run serve': () => startOwn('out'),
	caddy: () => startCaddy(caddy ?? 'caddy', 'out'),
};

for (const [name, start] of Object.entries(servers)) {
	test(`${name} redirects every former address in one step and keeps the query`, async () => {
		test.skip(name === 'caddy' && !caddy && !process.env.CI, 'Caddy is not installed.');
		const server = await start();
		try {
			for (const [from, to] of moved) {
				if (!to.startsWith('/')) {
					const answer: Answer = await ask(server.origin, `${from}?a=1`);
					expect([from, answer.status, answer.headers.location]).toEqual([from, 301, to]);
					continue;
				}
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

test('the files for Cloudflare, Netlify and Vercel hold every former address', () => {
	const lines = readFileSync('out/_redirects', 'utf8').split('\n');
	const { redirects: written } = JSON.parse(readFileSync('out/vercel.json', 'utf8'));
	for (const [from, to] of moved) {
		for (const spelling of [from, `${from}/`]) {
			expect(lines).toContain(`${spelling} ${to} 301`);
			expect(written).toContainEqual({ source: spelling, destination: to, statusCode: 301 });
		}
	}
});
