import type { Heading } from '@/lib/outline';

/** Links to the headings of a page: folded on a phone, open beside the text on a wide screen. Few headings need none. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
	const main = headings.filter(({ depth }) => depth === 2);
	if (main.length < 3) return null;
	return (
		<nav aria-label="On this page" className="no-print mb-8 border-y border-line text-small xl:sticky xl:top-6">
			<details className="contents-list">
				<summary className="py-3 font-semibold">On this page</summary>
				<ul className="pb-3">
					{main.map(({ id, text }) => (
						<li key={id}>
							<a href={`#${id}`} className="block py-1.5 xl:py-1">
								{text}
							</a>
						</li>
					))}
				</ul>
			</details>
		</nav>
	);
}
