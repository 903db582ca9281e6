import type { Guide } from '@/lib/content';
import { sectionGraph } from '@/lib/structured-data';
import { sectionTrail } from '@/lib/trail';
import { ComparisonTable } from './comparison-table';
import { Breadcrumbs } from './layout/breadcrumbs';
import { Dates } from './layout/dates';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { PartList } from './layout/part-list';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { RoomPicture } from './pictures/room-picture';
import { Prose } from './prose';
import { StructuredData } from './structured-data';

/** A guide's first page: the answer, the takeaways, the table at a glance, the parts. */
export function OverviewView({ guide }: { guide: Guide }) {
	const { comparison, overview, path } = guide;
	return (
		<PageShell guide={guide} path={path} quickExit={overview.quickExit}>
			<StructuredData graph={sectionGraph(guide, overview)} />
			<Breadcrumbs trail={sectionTrail(guide, overview)} />
			<Dates
				before={`A guide in ${guide.parts.length} parts`}
				updated={overview.updated}
				reviewed={overview.reviewed}
			/>
			<h1 className="mb-5 max-w-[18em]">{overview.title}</h1>
			<div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,38rem)_1fr]">
				<Prose
					body={overview.body}
					components={mdxComponents({ ...ownPage, comparison })}
					className="[&>p:first-child]:text-large"
				/>
				<div className="lg:order-none">
					<RoomPicture comparison={comparison} />
				</div>
			</div>
			<section aria-labelledby="glance" className="mt-10">
				<h2 id="glance" className="mb-4">
					At a glance
				</h2>
				<ComparisonTable comparison={comparison} table={comparison.overviewTable} />
			</section>
			<section aria-labelledby="parts" className="mt-10">
				<h2 id="parts" className="mb-4">
					The guide, part by part
				</h2>
				<PartList guide={guide} />
				<p className="no-print mt-4 text-small">
					<a href={`${path}/all`}>The whole guide on one page</a>, to read in one go or to print
				</p>
			</section>
			<PageSources ids={overview.sources} />
		</PageShell>
	);
}
