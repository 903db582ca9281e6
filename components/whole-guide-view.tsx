import type { Guide, Section } from '@/lib/content';
import { wholeGuideFacts } from '@/lib/metadata';
import { wholeGuideGraph } from '@/lib/structured-data';
import { wholeGuideTrail } from '@/lib/trail';
import { concernTable } from '@/model/concern';
import { ComparisonTable } from './comparison-table';
import { Dates } from './layout/dates';
import { PageShell } from './layout/page-shell';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import type { MdxContext } from './mdx/context';
import { PartGlyph } from './pictures/part-glyph';
import { RoomPicture } from './pictures/room-picture';
import { answerAndRest, Prose } from './prose';

/** Every part on one page, to read in one go or to print. */
export function WholeGuideView({ guide }: { guide: Guide }) {
	const { comparison, overview, parts } = guide;
	const { path, updated, reviewed } = wholeGuideFacts(guide);
	const quickExit = [overview, ...parts].some((part) => part.quickExit);
	const context = onePage(guide, overview);
	const [answer, rest] = answerAndRest({ body: overview.body, components: mdxComponents(context), terms: true });
	const rooms = comparison.formats.some(({ room }) => room);
	return (
		<PageShell
			guide={guide}
			page={{ path, quickExit, tags: new Set([overview, ...parts].flatMap((part) => [...part.tags])) }}
			rail
			graph={wholeGuideGraph(guide)}
			trail={wholeGuideTrail(guide)}
		>
			<TitleBlock
				boxed
				layout="under"
				above={<Dates updated={updated} reviewed={reviewed} />}
				title={comparison.title}
				lead={answer}
				beside={rooms && <RoomPicture comparison={comparison} />}
			/>
			<nav aria-label="Parts on this page" className="mt-5 text-small print:hidden">
				<ol className="flex flex-wrap gap-x-5">
					{parts.map((part) => (
						<li key={part.slug}>
							<a href={`#${part.slug}`} className="block py-1.5">
								{part.shortTitle}
							</a>{' '}
						</li>
					))}
				</ol>
			</nav>
			<div className="prose annotated mt-12">
				{rest}
				<ComparisonTable comparison={comparison} name={comparison.overviewTable} context={context} />
			</div>
			{parts.map((part) => {
				const format = comparison.formats.find(({ id }) => id === part.format);
				return (
					<article key={part.slug} aria-labelledby={part.slug} className={format && `hue-${format.hue}`}>
						<div className="mt-20 rule pt-8 break-inside-avoid">
							<PartGlyph part={part} />
							<h2 id={part.slug} className="mt-3 mb-3">
								<a className="self-link" href={`#${part.slug}`}>
									{part.title}
								</a>
							</h2>
						</div>
						<Prose terms body={part.body} components={mdxComponents(onePage(guide, part))} />
					</article>
				);
			})}
			<p data-alternate="skip" className="mt-12 rule pt-5">
				You can find every source named in brackets, with its findings, on the <a href="/sources">sources page</a>.
			</p>
		</PageShell>
	);
}

/**
 * Many texts on one page: each part's anchors get its slug in front so that none occurs twice, and a link to one of
 * them, or to a part, leads to its copy on this page.
 */
function onePage(guide: Guide, part: Section): MdxContext {
	const { comparison, overview, parts } = guide;
	const sections = [overview, ...parts];
	return {
		comparison,
		headingShift: part === overview ? 0 : 1,
		elsewhere: part.path,
		anchor: (id) => `${part.slug}--${id}`,
		address: (href) => {
			// Fifty sources in full would double what a phone has to fetch.
			if (href.startsWith('#source-')) return `/sources${href}`;
			const [path = '', anchor] = (href.startsWith('#') ? part.path + href : href).split('#');
			const target = sections.find((section) => section.path === path);
			if (!target) return href;
			if (anchor === undefined) return target === overview ? href : `#${target.slug}`;
			// What this page leaves out, such as the decision aid, is on the part's own.
			return anchorsIn(target, comparison).has(anchor) ? `#${target.slug}--${anchor}` : `${path}#${anchor}`;
		},
	};
}

function anchorsIn({ headings, tables }: Section, comparison: Guide['comparison']): ReadonlySet<string> {
	const rows = tables.flatMap((table) => comparison.tables[table]?.aspects.map((aspect) => `${table}-${aspect}`) ?? []);
	const concerns = tables.includes(concernTable) ? Object.keys(comparison.concerns?.rows ?? {}) : [];
	return new Set([...headings.map(({ id }) => id), ...rows, ...concerns]);
}
