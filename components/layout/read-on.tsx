import type { Guide, Section } from '@/lib/content';
import { neighbors, relatedParts } from '@/lib/content';

/** Where to read on: the parts beside this one, those that speak about the same things, and the whole on one page. */
export function ReadOn({ guide, part }: { guide: Guide; part: Section }) {
	const { previous, next } = neighbors(guide, part);
	const related = relatedParts(guide, part).filter((other) => other !== previous && other !== next);
	return (
		<div data-alternate="skip" className="no-print mt-10 border-t border-line pt-5">
			<nav aria-label="Previous and next part" className="flex flex-wrap justify-between gap-x-8 gap-y-3">
				<Step label="Previous" part={previous} rel="prev" />
				{next && <Step label="Next" part={next} rel="next" />}
			</nav>
			{related.length > 0 && (
				<nav aria-labelledby="related" className="mt-5 text-small">
					<h2 id="related" className="text-[1rem]">
						Related parts
					</h2>
					<ul>
						{related.map(({ path, shortTitle, summary }) => (
							<li key={path} className="py-1">
								<a href={path}>{shortTitle}</a>: <span className="text-soft">{summary}</span>
							</li>
						))}
					</ul>
				</nav>
			)}
			<p className="mt-5 text-small">
				<a href={`${guide.path}/all`}>The whole guide on one page</a>, to read in one go or to print
			</p>
		</div>
	);
}

function Step({ label, part, rel }: { label: string; part: Section; rel: string }) {
	return (
		<a href={part.path} rel={rel} className="py-1 no-underline hover:underline">
			<span className="block text-small text-soft">{label}</span>
			<b className="font-serif font-semibold">{part.shortTitle}</b>
		</a>
	);
}
