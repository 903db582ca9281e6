import { helpLines } from '@/lib/content';
import { Ways } from '../help-line-ways';

/** How to reach a help line from content/help-lines.ts, in a sentence: "call or text 988". */
export function HelpLine({ name }: { name: string }) {
	const line = helpLines[name];
	if (!line) throw new Error(`There is no help line “${name}”. There are: ${Object.keys(helpLines).join(', ')}.`);
	return <Ways line={line} />;
}
