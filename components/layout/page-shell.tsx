import { practice } from '@/content/practice';
import type { Guide } from '@/lib/content';
import { CallToAction } from './call-to-action';
import { CrisisBlock } from './crisis-block';
import { QuickExit } from './quick-exit';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface Props {
	/** The guide whose parts the header lists: the page's own, or the first. */
	guide: Guide;
	/** The page's address, to mark where the reader is. */
	path: string;
	quickExit?: boolean;
	children: React.ReactNode;
}

/** What stands around every page, in the same order everywhere. */
export function PageShell({ guide, path, quickExit, children }: Props) {
	return (
		<>
			<a
				href="#main"
				className="absolute -left-full focus:left-4 focus:top-2 focus:z-10 focus:bg-card focus:px-4 focus:py-2"
			>
				Skip to the text
			</a>
			<SiteHeader guide={guide} path={path} />
			<main id="main" className="mx-auto max-w-page px-4 pt-6 pb-10 sm:px-8 sm:pt-8">
				{quickExit && <QuickExit />}
				{children}
				<CrisisBlock />
				{path !== '/contact' && <CallToAction />}
			</main>
			<SiteFooter practice={practice} />
		</>
	);
}
