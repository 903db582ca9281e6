import type { Rule } from '../rule';
import { absolutes } from './absolutes';
import { addresses } from './addresses';
import { capitals } from './capitals';
import { cells } from './cells';
import { claims } from './claims';
import { comparisons } from './comparisons';
import { dataFilesRead } from './data-files';
import { dataIds } from './data-ids';
import { decisions } from './decisions';
import { exclamationMarks } from './exclamation-marks';
import { figures } from './figures';
import { frontmatter } from './frontmatter';
import { headings } from './headings';
import { ids } from './ids';
import { images } from './images';
import { links } from './links';
import { longSentences } from './long-sentences';
import { markdown } from './markdown';
import { nesting } from './nesting';
import { passive } from './passive';
import { personFirst } from './person-first';
import { place } from './place';
import { plainText } from './plain-text';
import { practice } from './practice';
import { quantities } from './quantities';
import { readingLevel } from './reading-level';
import { redirects } from './redirects';
import { reviewDue } from './review-due';
import { sourcesCited } from './sources-cited';
import { spelling } from './spelling';
import { syntax } from './syntax';
import { knownTags } from './tags';
import { titles } from './titles';
import { undamaged } from './undamaged';
import { unique } from './unique';

/** Every rule. The order does not matter: messages are sorted by file and line. */
export const rules: readonly Rule[] = [
	place,
	undamaged,
	dataFilesRead,
	dataIds,
	comparisons,
	frontmatter,
	unique,
	syntax,
	knownTags,
	ids,
	cells,
	decisions,
	quantities,
	sourcesCited,
	figures,
	claims,
	links,
	headings,
	titles,
	redirects,
	addresses,
	practice,
	images,
	markdown,
	nesting,
	plainText,
	absolutes,
	personFirst,
	exclamationMarks,
	capitals,
	readingLevel,
	longSentences,
	passive,
	spelling,
	reviewDue,
];
