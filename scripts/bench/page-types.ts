import { guides } from '../../lib/content';

const [guide] = guides;
if (!guide) throw new Error('There is no guide to measure.');

/** The address of one page of each type. */
export const pageTypes: Readonly<Record<string, string>> = {
	'the front door': '/',
	'the overview of a guide': guide.path,
	'a part of a guide': guide.parts[0]?.path ?? '',
	'a whole guide on one page': `${guide.path}/all`,
	'a page with a long list': '/sources',
	'a plain page': '/contact',
};
