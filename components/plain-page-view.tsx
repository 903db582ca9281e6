import { mainGuide, type PlainPage } from '@/lib/content';
import { plainPageGraph } from '@/lib/structured-data';
import { plainPageTrail } from '@/lib/trail';
import { ByHeading } from './by-heading';
import { Breadcrumbs } from './layout/breadcrumbs';
import { Dates } from './layout/dates';
import { OnThisPage } from './layout/on-this-page';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { answerAndRest } from './prose';
import { StructuredData } from './structured-data';

/** A page that is not part of a guide. */
export function PlainPageView({ page }: { page: PlainPage }) {
	const [answer, rest] = answerAndRest({ body: page.body, components: mdxComponents(ownPage) });
	const trail = plainPageTrail(page);
	return (
		<PageShell guide={mainGuide()} path={page.path} quickExit={page.quickExit}>
			{page.slug !== 'not-found' && <StructuredData graph={plainPageGraph(page)} />}
			<Breadcrumbs trail={trail} />
			<article>
				<TitleBlock
					layout="list"
					above={
						// No words of the page for wrong addresses grow old.
						trail.length > 0 && (
							<div className="mb-3">
								<Dates updated={page.updated} />
							</div>
						)
					}
					title={page.title}
					lead={answer}
					beside={<OnThisPage headings={page.headings} />}
				/>
				<ByHeading>{rest}</ByHeading>
				{!page.tags.has('SourceList') && <PageSources ids={page.sources} />}
			</article>
		</PageShell>
	);
}
