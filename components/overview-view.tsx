import type { Guide } from '@/lib/content';
import { sectionGraph } from '@/lib/structured-data';
import { sectionTrail } from '@/lib/trail';
import { ComparisonTable } from './comparison-table';
import { Dates } from './layout/dates';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { PartList } from './layout/part-list';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { RoomPicture } from './pictures/room-picture';
import { answerAndRest } from './prose';

/** A guide's first page: the answer, the takeaways, the table at a glance, the parts. */
export function OverviewView({ guide }: { guide: Guide }) {
	const { comparison, overview, path } = guide;
	const components = mdxComponents({ ...ownPage, comparison });
	const [answer, rest] = answerAndRest({ body: overview.body, components, terms: true });
	const rooms = comparison.formats.some(({ room }) => room);
	return (
		<PageShell
			guide={guide}
			page={overview}
			rail
			graph={sectionGraph(guide, overview)}
			trail={sectionTrail(guide, overview)}
		>
			<article>
				<TitleBlock
					boxed
					layout="under"
					above={
						<Dates
							{...overview}
							before={guide.parts.length === 1 ? 'A guide in one part' : `A guide in ${guide.parts.length} parts`}
						/>
					}
					title={overview.title}
					lead={answer}
					beside={rooms && <RoomPicture comparison={comparison} />}
				/>
				<div className="prose annotated mt-12">
					{rest}
					<h2 id="glance">At a glance</h2>
					<ComparisonTable comparison={comparison} name={comparison.overviewTable} />
					<h2 id="parts">The guide, part by part</h2>
					<div className="wide">
						<PartList guide={guide} />
					</div>
					<p className="print:hidden">
						<a href={`${path}/all`}>The whole guide on one page</a>, to read in one go or to print
					</p>
				</div>
				<PageSources ids={overview.sources} />
			</article>
		</PageShell>
	);
}
