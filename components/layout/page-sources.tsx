import { SourceEntry } from '../source-entry';

/** The sources that a text cites, where its claims link to. */
export function PageSources({ ids }: { ids: readonly string[] }) {
	if (ids.length === 0) return null;
	return (
		<section data-alternate="skip" aria-labelledby="sources" className="mt-20 rule pt-5 text-small">
			<h2 id="sources" className="mb-3 text-h3">
				Sources
			</h2>
			<ul className="gap-x-8 sm:columns-2">
				{ids.map((id) => (
					<SourceEntry key={id} id={id} />
				))}
			</ul>
			<p className="mt-3 print:hidden">
				<a href="/sources">All sources, with who was studied and what they found</a>
			</p>
		</section>
	);
}
