import { practice } from '@/content/practice';
import type { Guide } from '@/lib/content';
import { CallToAction } from './call-to-action';
import { CrisisBlock } from './crisis-block';
import { GuideMenu } from './guide-menu';
import { QuickExit } from './quick-exit';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface Props {
	/** The guide whose parts the menu lists: the page's own, or the first. */
	guide: Guide;
	/** The page's address, to mark where the reader is. */
	path: string;
	/** Whether the page belongs to the guide: then its parts are beside the text where there is room. */
	rail?: boolean;
	quickExit?: boolean;
	children: React.ReactNode;
}

/** What surrounds every page, in the same order everywhere. */
export function PageShell({ guide, path, rail = false, quickExit, children }: Props) {
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
					{children}
					<div
						className={`band mt-20 items-center gap-8 print:mt-5 lg:gap-12 ${onContact ? '' : 'lg:grid-cols-2'} ${rail ? 'band-boxed xl:mb-12' : ''}`}
					>
						<CrisisBlock />
						{onContact || <CallToAction />}
					</div>
				</main>
			</div>
			<SiteFooter practice={practice} />
		</>
	);
}
