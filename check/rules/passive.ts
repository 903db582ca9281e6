import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { passagesOf, sentencesOf, wordsIn } from '../passages';
import type { Rule } from '../rule';

/** One passive sentence is fine. This many, if they are more than half, make a paragraph heavy. */
const heavy = { sentences: 3, share: 1 / 2 };

const language = unified().use(retextEnglish).use(retextPassive).freeze();

export const passive: Rule = {
	name: 'passive',
	about:
		'A paragraph says who does what: not most of it in the passive voice. A warning, because sometimes nobody knows who does it.',
	examples: {
		in: 'text',
		bad: 'The rules are explained first. Your questions are answered. Then a short break is held.',
		good: 'The leader explains the rules first. You can ask questions. Then the session begins.',
	},
	check({ site, warning }) {
		for (const passage of passagesOf(site)) {
			if (passage.kind !== 'paragraph') continue;
			const sentences = sentencesOf(passage).filter(({ sentence }) => wordsIn(sentence).length > 1);
			if (sentences.length < heavy.sentences) continue;
			const passives = sentences.filter(({ sentence }) => isPassive(sentence));
			const [first] = passives;
			if (!first || passives.length < heavy.sentences || passives.length / sentences.length <= heavy.share) continue;
			const reason = `${passives.length} of the ${sentences.length} sentences here do not say who does what (passive voice), as in “${first.sentence.replace(/\uFFFC+/g, '…')}”. Say who does what.`;
			warning(passage.path, reason, passage.range(first.start, first.start + first.sentence.length));
		}
	},
};

/** The package knows participles such as "held" and "given"; these are the regular ones, such as "explained". */
const regular =
	/(?<![\w-])(?:am|are|is|was|were|be|been|being)\s+(?:(?:not|also|often|then|\w+ly)\s+)?\w{2,}ed(?![\w-])/i;

const toBe = /(?<![\w-])(?:am|are|is|was|were|be|been|being)(?![\w-])/i;

function isPassive(sentence: string): boolean {
	if (!toBe.test(sentence)) return false;
	if (regular.test(sentence)) return true;
	const file = new VFile(sentence);
	language.runSync(language.parse(file), file);
	return file.messages.length > 0;
}
