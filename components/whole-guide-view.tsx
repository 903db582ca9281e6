import type { Guide, Section } from '@/lib/content';
import { wholeGuideFacts } from '@/lib/metadata';
import { wholeGuideGraph } from '@/lib/structured-data';
import { wholeGuideTrail } from '@/lib/trail';
import { ComparisonTable } from './comparison-table';
import { Breadcrumbs } from './layout/breadcrumbs';
import { Dates } from './layout/dates';
import { PageShell } from './layout/page-shell';
import type { MdxContext } from './mdx/context';
import { Prose } from './prose';
import { RoomPicture } from './room-picture';
import { StructuredData } from './structured-data';

/** Every part on one page, to read in one go or to print. */
export function WholeGuideView({ guide }: { guide: Guide }) {
	const { comparison, overview, parts, path } = guide;
	return (
		<PageShell guide={guide} path={`${path}/all`} quickExit={overview.quickExit}>
			<StructuredData graph={wholeGuideGraph(guide)} />
			<Breadcrumbs trail={wholeGuideTrail(guide)} />
			<Dates updated={wholeGuideFacts(guide).updated} reviewed={overview.reviewed} />
			<h1 className="mb-5 max-w-[18em]">{comparison.title}</h1>
			<nav aria-label="Parts on this page" className="no-print mb-6 text-small">
				<ol className="flex flex-wrap gap-x-5">
					{parts.map((part) => (
						<li key={part.slug}>
							<a href={`#${part.slug}`} className="block py-1">
								{part.shortTitle}
							</a>
						</li>
					))}
				</ol>
			</nav>
			<Prose body={overview.body} context={onePage(guide, overview)} />
			<div className="mt-8 max-w-measure">
				<RoomPicture comparison={comparison} />
			</div>
			<div className="mt-8">
				<ComparisonTable comparison={comparison} table={comparison.overviewTable} />
			</div>
			{parts.map((part) => (
				<article key={part.slug} aria-labelledby={part.slug} className="mt-12 border-t border-line pt-8">
					<h2 id={part.slug} className="mb-4">
						<a className="self-link" href={`#${part.slug}`}>
							{part.title}
						</a>
					</h2>
					<Prose body={part.body} context={onePage(guide, part)} />
				</article>
			))}
			<p className="mt-10 border-t border-line pt-5">
				You can find every source named in brackets, with its findings, on the <a href="/sources">sources page</a>.
			</p>
		</PageShell>
	);
}

/**
 * Many texts on one page: each part's anchors get its slug in front so that none occurs twice, and a link to a part
 * leads to where it stands on this page.
 */
function onePage({ comparison, path, parts }: Guide, part: Section): MdxContext {
	const slugs = new Set(parts.map(({ slug }) => slug));
	return {
		comparison,
		headingShift: part.path === path ? 0 : 1,
		elsewhere: part.path,
		anchor: (id) => `${part.slug}--${id}`,
		address: (href) => {
			// Fifty sources in full would double what a phone has to fetch.
			if (href.startsWith('#source-')) return `/sources${href}`;
			if (href.startsWith('#')) return `#${part.slug}--${href.slice(1)}`;
			const [, slug = '', anchor] = href.match(new RegExp(`^${path}/([^/#]+)(?:#(.+))?$`)) ?? [];
			if (!slugs.has(slug)) return href;
			return anchor ? `#${slug}--${anchor}` : `#${slug}`;
		},
	};
}
