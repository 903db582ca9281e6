import { mainGuide, type PlainPage } from '@/lib/content';
import { plainPageGraph } from '@/lib/structured-data';
import { plainPageTrail } from '@/lib/trail';
import { ByHeading } from './by-heading';
import { Dates } from './layout/dates';
import { OnThisPage } from './layout/on-this-page';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { answerAndRest } from './prose';

/** A page that is not part of a guide. */
export function PlainPageView({ page }: { page: PlainPage }) {
	const [answer, rest] = answerAndRest({ body: page.body, components: mdxComponents(ownPage) });
	const trail = plainPageTrail(page);
	return (
		<PageShell
			guide={mainGuide()}
			page={page}
			graph={page.slug === 'not-found' ? undefined : plainPageGraph(page)}
			trail={trail}
		>
			<article>
				<TitleBlock
					layout="list"
					// No words of the page for wrong addresses grow old.
					above={trail.length > 0 && <Dates updated={page.updated} />}
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
