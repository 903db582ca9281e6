/**
 * The content check as a process of its own, for `npm run dev`. It loads everything at once and then waits, so that
 * it answers in a moment. Node keeps data files that it has imported: after one has changed, another process is asked.
 *
 * It answers twice: first with what keeps files from being shown, which is quick, then with everything.
 */
import { problemsIn, report, runRules } from '../check';
import { loadSite } from '../check/load';
import { failedCheck } from '../check/report';
import { rules } from '../check/rules';

/** Rules about wording and style: a file that breaks them can be shown all the same. */
const harmless = new Set([
	'absolutes',
	'capitals',
	'claims',
	'exclamation-marks',
	'figures',
	'headings',
	'images',
	'links',
	'long-sentences',
	'markdown',
	'nesting',
	'passive',
	'person-first',
	'plain-text',
	'practice',
	'reading-level',
	'review-due',
	'sources-cited',
	'spelling',
]);
const needed = rules.filter(({ name }) => !harmless.has(name));

process.on('message', async () => {
	try {
		const site = await loadSite('.');
		const today = new Date().toISOString().slice(0, 10);
		process.send?.({
			broken: runRules(site, today, needed).flatMap(({ path, messages }) => (messages.length > 0 ? [path] : [])),
		});
		const files = runRules(site, today);
		process.send?.({ problems: problemsIn(files), printed: report(files) });
	} catch (error) {
		// A file has gone while it was read. The next process sees what is there.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
		process.send?.(failedCheck(error));
	}
});
process.on('disconnect', () => process.exit());
