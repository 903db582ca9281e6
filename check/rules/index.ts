import type { Rule } from '../rule';
import { abbreviations } from './abbreviations';
import { absolutes } from './absolutes';
import { addresses } from './addresses';
import { american } from './american';
import { balance } from './balance';
import { capitals } from './capitals';
import { cells } from './cells';
import { claims } from './claims';
import { comparisons } from './comparisons';
import { dataFilesRead } from './data-files';
import { dataIds } from './data-ids';
import { decisions } from './decisions';
import { empty } from './empty';
import { exclamationMarks } from './exclamation-marks';
import { figures } from './figures';
import { files } from './files';
import { frontmatter } from './frontmatter';
import { glossary } from './glossary';
import { groups } from './groups';
import { headings } from './headings';
import { helpLines } from './help-lines';
import { ids } from './ids';
import { images } from './images';
import { linked } from './linked';
import { links } from './links';
import { longSentences } from './long-sentences';
import { markdown } from './markdown';
import { nesting } from './nesting';
import { once } from './once';
import { pairs } from './pairs';
import { passive } from './passive';
import { personFirst } from './person-first';
import { placeholdersLeft } from './placeholders';
import { plainText } from './plain-text';
import { practice } from './practice';
import { promises } from './promises';
import { quantities } from './quantities';
import { questions } from './questions';
import { readingLevel } from './reading-level';
import { redirects } from './redirects';
import { reviewDue } from './review-due';
import { shown } from './shown';
import { sourcesCited } from './sources-cited';
import { spelling } from './spelling';
import { subjects } from './subjects';
import { syntax } from './syntax';
import { knownTags } from './tags';
import { titles } from './titles';
import { undamaged } from './undamaged';
import { unique } from './unique';

/** Every rule. The order does not matter: messages are sorted by file and line. */
export const rules: readonly Rule[] = [
	files,
	undamaged,
	dataFilesRead,
	dataIds,
	comparisons,
	frontmatter,
	unique,
	syntax,
	empty,
	knownTags,
	ids,
	once,
	shown,
	cells,
	decisions,
	quantities,
	sourcesCited,
	figures,
	claims,
	links,
	linked,
	headings,
	questions,
	titles,
	subjects,
	redirects,
	addresses,
	practice,
	groups,
	glossary,
	promises,
	helpLines,
	images,
	markdown,
	nesting,
	pairs,
	plainText,
	balance,
	placeholdersLeft,
	absolutes,
	personFirst,
	american,
	exclamationMarks,
	capitals,
	abbreviations,
	readingLevel,
	longSentences,
	passive,
	spelling,
	reviewDue,
];
