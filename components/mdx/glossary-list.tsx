import { glossary } from '@/lib/content';
import { sortedTerms, termAnchor, termTitle } from '@/model/glossary';

/** Every word of the glossary with what it means, from A to Z. */
export function GlossaryList() {
	return (
		<dl>
			{sortedTerms(glossary).map(([id, entry]) => (
				<div key={id} id={termAnchor(id)} className="mb-3 target:bg-amber-tint">
					<dt className="font-semibold">{termTitle(entry)}</dt>
					<dd>{entry.means}</dd>
				</div>
			))}
		</dl>
	);
}
