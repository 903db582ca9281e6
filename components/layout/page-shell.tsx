import type { Graph } from 'schema-dts';
import type { Guide } from '@/lib/content';
import type { Step } from '@/lib/trail';
import { Breadcrumbs } from './breadcrumbs';
import { CallToAction } from './call-to-action';
import { CrisisBlock } from './crisis-block';
import { GuideMenu } from './guide-menu';
import { QuickExit } from './quick-exit';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface Props {
	/** The guide whose parts the menu lists: the page's own, or the first. */
	guide: Guide;
	/** Its address marks where the reader is. */
	page: { readonly path: string; readonly quickExit?: boolean; readonly tags: ReadonlySet<string> };
	/** Whether the page belongs to the guide: then its parts are beside the text where there is room. */
	rail?: boolean;
	/** What the page says, for programs. */
	graph?: Graph;
	/** The way from the front door to the page. */
	trail?: readonly Step[];
	children: React.ReactNode;
}

/** What surrounds every page, in the same order everywhere. */
export function PageShell({ guide, page, rail = false, graph, trail = [], children }: Props) {
	const { path, quickExit, tags } = page;
	const onContact = path === '/contact';
	return (
		<>
			<a href="#main" className="absolute -left-[99rem] z-10 bg-card px-5 py-3 focus:left-4 focus:top-2">
				Skip to the text
			</a>
			<SiteHeader path={path} rail={rail} />
			<div className={rail ? 'xl:grid xl:grid-cols-[11.5rem_minmax(0,1fr)] xl:gap-x-12 xl:px-gutter' : ''}>
				<GuideMenu guide={guide} path={path} rail={rail} />
				<main id="main" className={`px-gutter ${rail ? 'xl:px-0' : ''}`}>
					{quickExit && <QuickExit />}
					{graph && <StructuredData graph={graph} />}
					<Breadcrumbs trail={trail} />
					{children}
					<div
						className={`band mt-20 items-center gap-8 print:mt-5 lg:gap-12 ${onContact ? '' : 'lg:grid-cols-2'} ${rail ? 'band-boxed xl:mb-12' : ''}`}
					>
						<CrisisBlock />
						{onContact || <CallToAction groups={!tags.has('GroupList')} />}
					</div>
				</main>
			</div>
			<SiteFooter />
		</>
	);
}

function StructuredData({ graph }: { graph: Graph }) {
	// "<" would end the script or begin another one.
	const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
	// biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotation marks, and JSON would be none
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
