/**
 * `npm run check:live -- https://…`: whether the published site is as it was built, as a table; exit code 1 when something
 * is off.
 *
 *     --no-links   does not ask the sites that it links to
 *     --json       prints what was found as JSON
 */
import { existsSync } from 'node:fs';
import { readFiles } from '../../publish/next-export';
import { Failure, main } from '../run';
import { readArguments } from './arguments';
import { checkLinks } from './links';
import { table } from './row';
import { checkSite } from './site';

main(async () => {
	const { origin, links, json } = readArguments(process.argv.slice(2));
	if (!existsSync('out/vercel.json')) {
		throw new Failure(`There is no built site in out/ to compare with. First run: SITE_URL=${origin} npm run build`);
	}
	const built = readFiles('out');
	const name = `check-live (+${origin})`;
	console.error(`Asking ${origin} for each of its files …`);
	const rows = await checkSite({ origin, built, now: new Date(), name });
	if (links) {
		console.error('Asking the sites that it links to, slowly …');
		const { helpLines } = await import('../../content/help-lines');
		const urls = Object.values<{ url?: string }>(helpLines).flatMap(({ url }) => url ?? []);
		const asked = (count: number, all: number) => {
			if (count % 10 === 0 || count === all) console.error(`${count} of ${all}`);
		};
		rows.push(...(await checkLinks({ origin, built, helpLines: urls, name, asked })));
	}
	const off = rows.filter(({ state }) => state === 'off').length;
	if (json) console.log(JSON.stringify({ site: origin, at: new Date().toISOString(), off, rows }, null, '\t'));
	else {
		console.log(
			`${origin}, compared with out/ on ${new Date().toISOString().slice(0, 10)}\n\n${table(rows)}\n\n${off === 0 ? 'The published site is as it was built.' : `Off: ${off} of ${rows.length}.`}`,
		);
	}
	if (off > 0) process.exitCode = 1;
});
