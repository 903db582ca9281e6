import type { Guide, Section } from '@/lib/content';
import { sectionGraph } from '@/lib/structured-data';
import { sectionTrail } from '@/lib/trail';
import { FormatMark } from './format-mark';
import { Breadcrumbs } from './layout/breadcrumbs';
import { Dates } from './layout/dates';
import { OnThisPage } from './layout/on-this-page';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { ReadOn } from './layout/read-on';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { Prose } from './prose';
import { StructuredData } from './structured-data';

/** One part of a guide: a page that answers one question. */
export function PartView({ guide, part }: { guide: Guide; part: Section }) {
	const { comparison } = guide;
	const format = comparison.formats.find(({ id }) => id === part.format);
	return (
		<PageShell guide={guide} path={part.path} quickExit={part.quickExit}>
			<StructuredData graph={sectionGraph(guide, part)} />
			<Breadcrumbs trail={sectionTrail(guide, part)} />
			<article className={format && `hue-${format.hue}`}>
				<Dates
					before={`Part ${guide.parts.indexOf(part) + 1} of ${guide.parts.length}`}
					updated={part.updated}
					reviewed={part.reviewed}
				/>
				<h1 className="mb-6 max-w-[18em] text-(--hue)">
					{format && <FormatMark format={format} />}
					{part.title}
				</h1>
				{part.draft && (
					<p className="mb-6 rounded-box border-2 border-dashed border-line px-4 py-2">
						<strong>Draft.</strong> Only you see this part. Delete “draft: true” at the top of its file to publish it.
					</p>
				)}
				<div className="gap-x-14 xl:grid xl:grid-cols-[minmax(0,1fr)_16rem]">
					<div className="xl:order-last">
						<OnThisPage headings={part.headings} />
					</div>
					<Prose body={part.body} components={mdxComponents({ ...ownPage, comparison })} />
				</div>
				<PageSources ids={part.sources} />
			</article>
			<ReadOn guide={guide} part={part} />
		</PageShell>
	);
}
