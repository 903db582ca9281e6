import { annotations, hasErrors, inspectContent, report } from '../check';
import { writeEditorFiles } from '../check/editor/editor-support';
import { Failure, output } from './run';

/**
 * Checks what a build depends on: the types and the content. Both run to the end, so that all problems are shown at
 * once. What VS Code and the editors' guide take from the content is brought up to date on the way, if the data can be read.
 *
 * @throws Failure when there is an error; warnings are only shown.
 */
export async function checkTypesAndContent(): Promise<void> {
	const [types, { files, counts, site }] = await Promise.all([
		// What it finds out is kept: the next time only what has changed since is looked at.
		output('tsc', ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', '.tsbuildinfo']),
		inspectContent('.'),
	]);
	console.log(report(files, counts));
	if (process.env.GITHUB_ACTIONS && files.length > 0) console.log(annotations(files));
	// The compiler's messages are for programmers. Where the check has explained a data file, it would only echo that.
	const explained = files.some(({ path, messages }) => path.endsWith('.ts') && messages.some(({ fatal }) => fatal));
	if (types.code !== 0 && !explained) console.log(`\n${types.text.trim()}`);
	const written = await writeEditorFiles('.', site);
	if (written.length > 0) console.log(`Brought up to date: ${written.join(', ')}`);
	if (types.code !== 0 || hasErrors(files)) throw new Failure('Fix this and run the command again.');
}
