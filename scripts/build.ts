/**
 * `npm run build`: check → contentlayer → next build → publish, each only if the one before succeeded.
 * `out/` is replaced at the very end, so a build that fails leaves the last good site as it was.
 */
import { readFileSync, rmSync } from 'node:fs';
import { buildDay } from '../lib/build-day';
import { parseSiteUrl } from '../lib/site-url';
import { type Group, passedDay } from '../model/group';
import { publish } from '../publish';
import { recover } from '../publish/replace-folder';
import { checkTypesAndContent } from './check-content';
import { lock } from './lock';
import { assertPagesBuilt } from './pages-built';
import { parseQueries, staleAnswers } from './queries';
import { recordAddresses } from './record-addresses';
import { main, runQuietly } from './run';

const queries = 'docs/queries.md';

main(async () => {
	lock('.build.lock');
	// First of all: this build may fail too, and the last good site must be there all the same.
	recover('out');
	parseSiteUrl(process.env.SITE_URL);
	// One day for the whole build, even when it runs past midnight.
	process.env.BUILD_DAY = buildDay();
	await checkTypesAndContent();
	// From a clean slate: after an error contentlayer leaves the old text behind, and Next would publish it.
	for (const folder of ['.contentlayer', '.export', '.next']) rmSync(folder, { recursive: true, force: true });
	await runQuietly('contentlayer2', ['build']);
	console.log('Building the pages …');
	await runQuietly('next', ['build']);
	// Not before they are checked: a mistake in them would end this script with a stack trace.
	const { groups } = await import('../content/groups');
	const { redirects } = await import('../content/redirects');
	const someOpen = Object.values<Group>(groups).some((group) => !passedDay(group, buildDay()));
	assertPagesBuilt('.export', someOpen ? [] : ['pages/groups.mdx']);
	await publish({ from: '.export', to: 'out', redirects });
	await recordAddresses();
	for (const { line, reason } of staleAnswers(parseQueries(readFileSync(queries, 'utf8')), 'out')) {
		console.log(`${queries}:${line}  warning  ${reason}`);
	}
});
