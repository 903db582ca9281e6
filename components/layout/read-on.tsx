import type { Guide, Section } from '@/lib/content';
import { neighbors, relatedParts } from '@/lib/content';
import { PartGlyph } from '../pictures/part-glyph';

/** Where to read on: the parts beside this one, those about the same things, and the whole on one page. */
export function ReadOn({ guide, part }: { guide: Guide; part: Section }) {
	const { previous, next } = neighbors(guide, part);
	const related = relatedParts(guide, part).filter((other) => other !== previous && other !== next);
	return (
		<div data-alternate="skip" className="mt-12 print:hidden">
			<nav aria-label="Previous and next part" className="grid gap-3 sm:grid-cols-2">
				<Step label="Previous" part={previous} rel="prev" /> {next && <Step label="Next" part={next} rel="next" />}
			</nav>
			{related.length > 0 && (
				<nav aria-labelledby="related" className="mt-8">
					<h2 id="related" className="mb-1.5 text-h3">
						Related parts
					</h2>
					<ul>
						{related.map(({ path, shortTitle, summary }) => (
							<li key={path} className="py-1.5">
								<a href={path}>{shortTitle}</a>
								{`: ${summary}`}
							</li>
						))}
					</ul>
				</nav>
			)}
			<p className="mt-5">
				<a href={`${guide.path}/all`}>The whole guide on one page</a>, to read in one go or to print
			</p>
		</div>
	);
}

function Step({ label, part, rel }: { label: string; part: Section; rel: string }) {
	return (
		<a
			href={part.path}
			rel={rel}
			className="box group grid grid-cols-[auto_1fr] content-start gap-x-5 border-line bg-transparent no-underline"
		>
			<span className="row-span-2">
				<PartGlyph part={part} />
			</span>
			<span className="text-small text-soft">{label}</span>{' '}
			<b className="text-h3 group-hover:underline">{part.shortTitle}</b>
		</a>
	);
}
