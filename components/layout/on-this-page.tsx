import type { Heading } from '@/lib/outline';

/** Links to what is on a page: folded on a phone, a plain list on a wide screen. Where there is little, it needs none. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
	const main = headings.filter(({ depth }) => depth === 2);
	if (main.length < 3) return null;
	return (
		<nav aria-label="On this page" className="text-small print:hidden">
			<details className="contents-list">
				<summary className="py-1.5 font-semibold">On this page</summary>
				<b hidden className="contents-title py-1.5">
					On this page
				</b>
				<ul>
					{main.map(({ id, text }) => (
						<li key={id}>
							<a href={`#${id}`} className="block py-1.5">
								{text}
							</a>
						</li>
					))}
				</ul>
			</details>
		</nav>
	);
}
