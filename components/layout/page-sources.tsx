import { SourceEntry } from '../source-entry';

/** The sources that a text cites, where its claims link to. */
export function PageSources({ ids }: { ids: readonly string[] }) {
	if (ids.length === 0) return null;
	return (
		<section
			data-alternate="skip"
			aria-labelledby="sources"
			className="mt-10 max-w-measure border-t border-line pt-5 text-small"
		>
			<h2 id="sources" className="mb-2 text-[1.2rem]">
				Sources
			</h2>
			<ul>
				{ids.map((id) => (
					<SourceEntry key={id} id={id} />
				))}
			</ul>
			<p className="no-print mt-3">
				<a href="/sources">All sources, with who was studied and what they found</a>
			</p>
		</section>
	);
}
