import type { Guide, Section } from '@/lib/content';
import type { Heading } from '@/lib/outline';
import { sectionGraph } from '@/lib/structured-data';
import { sectionTrail } from '@/lib/trail';
import { Dates } from './layout/dates';
import { OnThisPage } from './layout/on-this-page';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { ReadOn } from './layout/read-on';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { PartGlyph } from './pictures/part-glyph';
import { answerAndRest } from './prose';

/** One part of a guide: a page that answers one question. */
export function PartView({ guide, part }: { guide: Guide; part: Section }) {
	const { comparison } = guide;
	const format = comparison.formats.find(({ id }) => id === part.format);
	const components = mdxComponents({ ...ownPage, comparison });
	const [answer, rest] = answerAndRest({ body: part.body, components, terms: true });
	return (
		<PageShell guide={guide} page={part} rail graph={sectionGraph(guide, part)} trail={sectionTrail(guide, part)}>
			<article className={format && `hue-${format.hue}`}>
				<TitleBlock
					boxed
					layout="list"
					above={
						<div className="flex items-center gap-3">
							<PartGlyph part={part} />
							<Dates {...part} before={`Part ${guide.parts.indexOf(part) + 1} of ${guide.parts.length}`} />
						</div>
					}
					title={part.title}
					lead={answer}
					beside={<OnThisPage headings={withConcerns(part, comparison)} />}
				/>
				{part.draft && (
					<p className="mt-5 box border-line">
						<strong>Draft.</strong> Only you see this part. Delete “draft: true” at the top of its file to publish it.
					</p>
				)}
				{/* A section, since a reader view takes a <div> with a form for the form alone. */}
				<section className="prose annotated mt-12">{rest}</section>
				<PageSources ids={part.sources} />
			</article>
			<ReadOn guide={guide} part={part} />
		</PageShell>
	);
}

/** The headings of a part, and the rows of the table by concern where the part shows it. */
function withConcerns({ headings, beforeConcerns }: Section, { concerns }: Guide['comparison']): Heading[] {
	if (beforeConcerns === undefined || !concerns) return [...headings];
	const rows = Object.entries(concerns.rows).map(([id, { name }]) => ({ id, text: name, depth: 2 }));
	return headings.toSpliced(beforeConcerns, 0, ...rows);
}
