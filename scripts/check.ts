/** `npm run check`: types, lint and content. Builds nothing and needs no browser. It writes only what editors' tools show. */
import { failedCheck } from '../check/report';
import { checkTypesAndContent } from './check-content';
import { Failure, main, output } from './run';

main(async () => {
	const [content, lint] = await Promise.allSettled([
		checkTypesAndContent(),
		output('biome', ['check', '--error-on-warnings', '--max-diagnostics=none']),
	]);
	const code = lint.status === 'fulfilled' && lint.value.code === 0;
	if (!code) console.error(lint.status === 'fulfilled' ? lint.value.text : lint.reason);
	if (content.status === 'rejected' && !(content.reason instanceof Failure)) {
		console.error(failedCheck(content.reason).printed);
	}
	if (!code || content.status === 'rejected') throw new Failure('The check found problems: see above.');
});
