import { mainGuide, type PlainPage } from '@/lib/content';
import { plainPageGraph } from '@/lib/structured-data';
import { plainPageTrail } from '@/lib/trail';
import { Breadcrumbs } from './layout/breadcrumbs';
import { Dates } from './layout/dates';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { Prose } from './prose';
import { StructuredData } from './structured-data';

/** A page that is not part of a guide. */
export function PlainPageView({ page }: { page: PlainPage }) {
	// The front door and the 404 page stand outside the hierarchy, and no words of theirs grow old.
	const trail = plainPageTrail(page);
	return (
		<PageShell guide={mainGuide()} path={page.path} quickExit={page.quickExit}>
			{page.slug !== 'not-found' && <StructuredData graph={plainPageGraph(page)} />}
			<Breadcrumbs trail={trail} />
			<h1 className="mb-4 max-w-[18em]">{page.title}</h1>
			<Prose body={page.body} components={mdxComponents(ownPage)} />
			{!page.tags.has('SourceList') && <PageSources ids={page.sources} />}
			{trail.length > 0 && (
				<div className="mt-8">
					<Dates updated={page.updated} />
				</div>
			)}
		</PageShell>
	);
}
