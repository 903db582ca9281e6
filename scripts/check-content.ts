import { annotations, hasErrors, inspectContent, report } from '../lib/check';
import { addTypeSlips } from '../lib/check/type-slips';
import { Failure, output } from './run';

/**
 * Checks what a build depends on: the types, which hold the data together, and the content. Both run to the end, so
 * that all problems are shown at once, in words for people who do not program.
 *
 * @throws Failure when there is an error; warnings are only shown.
 */
export async function checkTypesAndContent(): Promise<void> {
	const [types, { files: found, counts }] = await Promise.all([
		output('tsc', ['--noEmit', '--pretty', 'false']),
		inspectContent('.'),
	]);
	const { files, others } = addTypeSlips(found, types.code === 0 ? '' : types.text);
	if (others.length > 0) console.log(`${others.join('\n')}\n`);
	console.log(report(files, counts));
	if (process.env.GITHUB_ACTIONS && files.length > 0) console.log(annotations(files));
	if (others.length > 0 || hasErrors(files)) throw new Failure('Put this right and run the command again.');
}
