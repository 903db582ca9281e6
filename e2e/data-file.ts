import { readFileSync, writeFileSync } from 'node:fs';
import { generateCode, type ProxifiedModule, parseModule } from 'magicast';

/**
 * Changes a data file of the content the way an editor would, found by names instead of by words.
 *
 * @param file its path.
 * @param change gets what the file exports, whether bare or as the argument of a `define…` call, to be changed in place.
 */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the file's own, and the content check reads it afterward.
export function editData(file: string, change: (data: any) => void): void {
	const module: ProxifiedModule = parseModule(readFileSync(file, 'utf8'));
	const [value] = Object.values(module.exports);
	change(value.$type === 'function-call' ? value.$args[0] : value);
	// Printing doubles the tabs before a line, and a file that is changed often would outgrow every limit.
	writeFileSync(file, `${generateCode(module).code.replace(/^\t+/gm, '\t')}\n`);
}
