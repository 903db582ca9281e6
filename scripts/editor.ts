/** `npm run editor`: writes what VS Code and the editors' guide take from the site's own data and rules. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as registry from '../content/comparisons';
import { helpLines } from '../content/help-lines';
import { sources } from '../content/sources';
import { guideWithRules, vsCodeFiles } from '../lib/editor-support';
import { main } from './run';

main(async () => {
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
