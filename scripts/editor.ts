/** `npm run editor`: writes what VS Code and the editors' guide take from the site's own data and rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { guideWithRules, vsCodeFiles } from '../check/editor/editor-support';
import { checkTypesAndContent } from './check-content';
import { main } from './run';

main(async () => {
	// Before the data are read: a slip in them would end this script with a stack trace.
	await checkTypesAndContent();
	const registry = await import('../content/comparisons');
	const { helpLines } = await import('../content/help-lines');
	const { sources } = await import('../content/sources');
	const files = vsCodeFiles({
		comparisons: Object.values(registry),
		sources: Object.keys(sources),
		helpLines: Object.keys(helpLines),
	});
	const guide = 'content/README.md';
	for (const [path, text] of Object.entries({ ...files, [guide]: guideWithRules(readFileSync(guide, 'utf8')) })) {
		writeFileSync(path, text);
		console.log(path);
	}
});
