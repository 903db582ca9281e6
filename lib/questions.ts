import { toString as wordsOf } from 'mdast-util-to-string';
import { plainText } from '@/alternates/plain-text';
import { resolveBody } from '@/alternates/resolve';
import type { Guide, Section } from './content';

export interface Question {
	readonly question: string;
	/** As the reader sees it, the names of sources in brackets. */
	readonly answer: string;
}

/**
 * The questions of a part, each with its answer: a heading that ends in a question mark, and all below it up to the
 * next heading of the same or a higher level.
 *
 * @throws Error when the part says that it holds questions, and there is none.
 */
export function questionsOf({ comparison }: Guide, { questions, body, path, _raw }: Section): Question[] {
	if (!questions) return [];
	const nodes = resolveBody(body.raw, { comparison, sources: 'brackets', path, headingShift: 0 });
	const found = nodes.flatMap((node, index) => {
		const question = wordsOf(node);
		if (node.type !== 'heading' || !question.endsWith('?')) return [];
		const rest = nodes.slice(index + 1);
		const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
		return [{ question, answer: plainText(end < 0 ? rest : rest.slice(0, end)) } satisfies Question];
	});
	if (found.length === 0)
		throw new Error(
			`content/${_raw.sourceFilePath} says “questions: true”, but no heading in it ends in a question mark.`,
		);
	return found;
}
