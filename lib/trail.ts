/** The way from the front door to a page: the page itself comes last. */
import { type Guide, getPlainPage, type PlainPage, type Section } from './content';
import { wholeGuideFacts } from './metadata';

export interface Step {
	readonly path: string;
	readonly label: string;
}

/** To a guide's overview or one of its parts. */
export function sectionTrail({ comparison, path, overview }: Guide, section: Section): Step[] {
	const guide = { path, label: comparison.shortTitle };
	return [home(), guide, ...(section === overview ? [] : [{ path: section.path, label: section.shortTitle }])];
}

/** To the page that holds a whole guide. */
export function wholeGuideTrail(guide: Guide): Step[] {
	return [...sectionTrail(guide, guide.overview), { path: wholeGuideFacts(guide).path, label: 'The whole guide' }];
}

/** To a plain page. The front door and the page for wrong addresses have none: theirs is empty. */
export function plainPageTrail({ slug, path, shortTitle }: PlainPage): Step[] {
	return ['home', 'not-found'].includes(slug) ? [] : [home(), { path, label: shortTitle }];
}

function home(): Step {
	const { path, shortTitle } = getPlainPage('home');
	return { path, label: shortTitle };
}
