import { citations } from '@/lib/citation';

/** How to cite each page of the guides, to copy. */
export function Citations() {
	return (
		<ul className="plain text-small">
			{citations().map((citation) => (
				<li key={citation}>{citation}</li>
			))}
		</ul>
	);
}
