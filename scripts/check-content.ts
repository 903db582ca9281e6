import { annotations, hasErrors, inspectContent, report } from '../check';
import { addTypeSlips } from '../check/type-slips';
import { Failure, output } from './run';

/**
 * Checks what a build depends on: the types, which hold the data together, and the content. Both run to the end, so
 * that all problems are shown at once, in words for people who do not program.
 *
 * @throws Failure when there is an error; warnings are only shown.
 */
export async function checkTypesAndContent(): Promise<void> {
	const [types, content] = await Promise.allSettled([
		output('tsc', ['--noEmit', '--pretty', 'false']),
		inspectContent('.'),
	]);
	if (types.status === 'rejected') throw types.reason;
	// What the compiler says may well be why the inspection stumbled.
	const { files: found, counts } = content.status === 'fulfilled' ? content.value : { files: [], counts: undefined };
	const { files, others } = addTypeSlips(found, types.value.code === 0 ? '' : types.value.text);
	if (others.length > 0) console.log(`${others.join('\n')}\n`);
	if (content.status === 'fulfilled' || files.length > 0) console.log(report(files, counts));
	if (process.env.GITHUB_ACTIONS && files.length > 0) console.log(annotations(files));
	if (content.status === 'rejected') throw content.reason;
	if (others.length > 0 || hasErrors(files)) throw new Failure('Put this right and run the command again.');
}
