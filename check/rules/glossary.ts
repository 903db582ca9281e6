import { formsOf, usesIn } from '@/model/glossary';
import { unreadTexts } from '../addresses';
import { keyRange, valueRange } from '../data';
import { proseIn } from '../markup';
import type { Rule } from '../rule';

export const glossary: Rule = {
	name: 'glossary',
	about:
		'Every word of the glossary has one entry, and some part uses it. A warning for a word that no part uses: it is left over, or the text has another form of it.',
	examples: {
		in: 'content/glossary.ts',
		bad: "import { defineGlossary } from '@/model/glossary';\n\nexport const glossary = defineGlossary({\n\ttherapy: { term: 'therapy', means: 'What a therapist does with you.' },\n\tturns: { term: 'turns', also: ['therapy'], means: 'One person at a time.' },\n});\n",
		good: "import { defineGlossary } from '@/model/glossary';\n\nexport const glossary = defineGlossary({\n\tturns: { term: 'turns', means: 'One person at a time.' },\n});\n",
	},
	check({ site, problem, warning }) {
		const file = site.glossary;
		const entries = Object.entries(file.value ?? {});
		const first = new Map<string, string>();
		const twice = new Set<string>();
		for (const [id, entry] of entries) {
			for (const form of formsOf(entry)) {
				const other = first.get(form.toLowerCase());
				first.set(form.toLowerCase(), id);
				if (other === undefined) continue;
				twice.add(id).add(other);
				const reason =
					other === id
						? `This entry has “${form}” twice. Delete one of the two; capitals make no difference.`
						: `“${form}” is in the entry “${other}” too, so its link could lead to either. Delete it in one of them.`;
				problem(file.path, reason, valueRange(file, keysOf(id, entry, form)) ?? keyRange(file, [id]));
			}
		}
		// A text that cannot be read may be the one that uses a word.
		const parts = site.texts.filter(({ kind }) => kind === 'section');
		if (!file.value || parts.some(({ tree }) => !tree) || unreadTexts(site).length > 0) return;
		const { value } = file;
		const used = new Set(
			parts.flatMap(({ tree, source }) =>
				(tree ? proseIn(tree, source, ({ type }) => type === 'link') : [])
					.filter(({ inHeading }) => !inHeading)
					.flatMap(({ text }) => usesIn(text, value).map(({ id }) => id)),
			),
		);
		for (const [id, { term }] of entries) {
			if (used.has(id) || twice.has(id)) continue;
			const reason = `No part uses “${term}” in its text. Headings, links and tables do not count. If the texts have another form of it, add that to “also”; else delete the entry.`;
			warning(file.path, reason, keyRange(file, [id]));
		}
	},
};

/** Where a form is written. */
function keysOf(
	id: string,
	{ term, short, also }: { term: string; short?: string; also?: readonly string[] },
	form: string,
) {
	const place = also?.lastIndexOf(form) ?? -1;
	if (place >= 0) return [id, 'also', place];
	return form === short && form !== term ? [id, 'short'] : [id, 'term'];
}
