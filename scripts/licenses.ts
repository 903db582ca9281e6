/** `npm run licenses`: writes docs/licenses.md from package-lock.json. */
import { writeFileSync } from 'node:fs';
import { licensesFile, licensesText, lockedPackages, unreviewed } from './license-list';
import { Failure, main } from './run';

main(async () => {
	const packages = lockedPackages();
	const open = unreviewed(packages);
	if (open.length > 0) throw new Failure(open.join('\n'));
	writeFileSync(licensesFile, licensesText(packages));
	console.log(`${licensesFile} lists the licenses of ${new Set(packages.map(({ name }) => name)).size} packages.`);
});
