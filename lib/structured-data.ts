/**
 * What each page says, as schema.org has it (JSON-LD), for programs that would rather not guess. It says no more than
 * the page: a test holds every string against what a reader finds on the page or in its metadata. Practices are not
 * rated here, and parts are called reviewed only when they are.
 *
 * Nodes that stand on several pages have an `@id`, and other nodes refer to it.
 */
import type {
	Article,
	BreadcrumbList,
	CreativeWork,
	Dataset,
	FAQPage,
	Graph,
	MedicalBusiness,
	MedicalWebPage,
	Organization,
	Person as PersonNode,
	Thing,
	WebPage,
	WebSite,
} from 'schema-dts';
import { practice } from '@/content/practice';
import { cellText } from '@/model/figures';
import type { Person } from '@/model/practice';
import { type Source, type SourceKind, sourceUrl } from '@/model/source';
import { socialImagePath, tablePath } from './addresses';
import { type Guide, type PlainPage, type Section, sources } from './content';
import { absolute, siteUrl } from './site';
import { plainPageTrail, type Step, sectionTrail, wholeGuideTrail } from './trail';

const language = 'en-US';
const organizationId = absolute('/#practice');
const siteId = absolute('/#site');

/** A guide's overview or one of its parts. */
export function sectionGraph(guide: Guide, section: Section): Graph {
	return graph([
		organization(),
		webSite(),
		breadcrumbList(sectionTrail(guide, section)),
		medicalWebPage(guide, section),
		article(guide, section),
		...(section.questions ? [faqPage(section)] : []),
		...section.tables.map((table) => dataset(guide, section, table)),
	]);
}

/** A page that is not part of a guide. The contact page tells all there is to know about the practice. */
export function plainPageGraph(page: PlainPage): Graph {
	const trail = plainPageTrail(page);
	return graph([
		page.slug === 'contact' ? fullOrganization() : organization(),
		webSite(),
		...(trail.length > 0 ? [breadcrumbList(trail)] : []),
		webPage(page),
	]);
}

/** The page that holds a whole guide only points to what is canonical elsewhere. */
export function wholeGuideGraph(guide: Guide): Graph {
	return graph([breadcrumbList(wholeGuideTrail(guide))]);
}

function graph(nodes: readonly Thing[]): Graph {
	return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The practice, as every page names it. */
function organization(): Organization {
	return { '@type': 'Organization', '@id': organizationId, name: practice.name, url: siteUrl };
}

/** The practice with all that content/practice.ts tells. Google wants an address of every local business. */
function fullOrganization(): MedicalBusiness | Organization {
	const { website, phone, email, address, statesServed } = practice;
	const known = {
		'@id': organizationId,
		name: practice.name,
		url: siteUrl,
		logo: absolute('/apple-icon.png'),
		...(website !== siteUrl && { sameAs: website }),
		...(phone && { telephone: phone.number }),
		...(email && { email }),
		...(statesServed && { areaServed: [...statesServed] }),
	};
	if (!address) return { '@type': 'Organization', ...known };
	const { street, city, state, zip } = address;
	return {
		'@type': 'MedicalBusiness',
		...known,
		image: absolute(socialImagePath('/contact')),
		address: {
			'@type': 'PostalAddress',
			streetAddress: street,
			addressLocality: city,
			addressRegion: state,
			postalCode: zip,
		},
	};
}

function webSite(): WebSite {
	return {
		'@type': 'WebSite',
		'@id': siteId,
		url: siteUrl,
		name: practice.name,
		publisher: { '@id': organizationId },
		inLanguage: language,
	};
}

function breadcrumbList(trail: readonly Step[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		'@id': absolute(`${trail.at(-1)?.path}#breadcrumbs`),
		itemListElement: trail.map(({ path, label }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: absolute(path),
		})),
	};
}

function webPage(page: PlainPage): WebPage {
	const kinds = { about: 'AboutPage', contact: 'ContactPage' } as const;
	const { slug, path, title, description, updated, published } = page;
	return {
		'@type': kinds[slug as keyof typeof kinds] ?? 'WebPage',
		'@id': absolute(path),
		url: absolute(path),
		name: title,
		description,
		isPartOf: { '@id': siteId },
		inLanguage: language,
		dateModified: updated.slice(0, 10),
		...(published && { datePublished: published.slice(0, 10) }),
		...(plainPageTrail(page).length > 0 && { breadcrumb: { '@id': absolute(`${path}#breadcrumbs`) } }),
	};
}

function medicalWebPage(
	{ comparison }: Guide,
	{ path, title, description, reviewed, updated, format }: Section,
): MedicalWebPage {
	return {
		'@type': 'MedicalWebPage',
		'@id': absolute(path),
		url: absolute(path),
		name: title,
		description,
		isPartOf: { '@id': siteId },
		inLanguage: language,
		dateModified: updated.slice(0, 10),
		about: subjects(comparison, format),
		breadcrumb: { '@id': absolute(`${path}#breadcrumbs`) },
		mainEntity: { '@id': absolute(`${path}#article`) },
		...(reviewed &&
			practice.reviewer && { lastReviewed: reviewed.slice(0, 10), reviewedBy: person(practice.reviewer) }),
	};
}

function article({ comparison }: Guide, section: Section): Article {
	const { path, title, description, updated, published, format } = section;
	return {
		'@type': 'Article',
		'@id': absolute(`${path}#article`),
		headline: title,
		description,
		image: absolute(socialImagePath(path)),
		author: practice.author ? person(practice.author) : { '@id': organizationId },
		publisher: { '@id': organizationId },
		mainEntityOfPage: { '@id': absolute(path) },
		inLanguage: language,
		dateModified: updated.slice(0, 10),
		...(published && { datePublished: published.slice(0, 10) }),
		about: subjects(comparison, format),
		...(section.sources.length > 0 && { citation: section.sources.map((id) => citation(sources[id])) }),
	};
}

/** What a page is about: its own format, or all that are compared. */
function subjects({ formats }: Guide['comparison'], format: string | undefined): Thing[] {
	return formats
		.filter(({ id }) => format === undefined || id === format)
		.map(({ name }): Thing => ({ '@type': 'Thing', name }));
}

/** The kinds of sources as schema.org calls them. */
const citedTypes = {
	trial: 'ScholarlyArticle',
	study: 'ScholarlyArticle',
	review: 'ScholarlyArticle',
	guideline: 'CreativeWork',
	law: 'CreativeWork',
	'official page': 'CreativeWork',
	book: 'Book',
	// Not Article: of one of those, search engines expect a picture and an author with an address.
	article: 'CreativeWork',
} as const satisfies Record<SourceKind, string>;

function citation(source: Source | undefined): CreativeWork {
	if (!source) throw new Error('A text cites a source that does not exist: run npm run check.');
	const url = sourceUrl(source);
	return { '@type': citedTypes[source.kind], name: source.title, ...(url && { url }) };
}

function person({ name, url }: Person): PersonNode {
	return { '@type': 'Person', name, ...(url && { url }) };
}

/** The questions and answers themselves are filled in by `publish/`, from the page as readers see it. */
function faqPage(section: Section): FAQPage {
	return {
		'@type': 'FAQPage',
		'@id': absolute(`${section.path}#questions`),
		url: absolute(section.path),
		name: section.title,
		inLanguage: language,
	};
}

/** A table, cell by cell, and where it is to be had as a file. */
function dataset({ comparison, path }: Guide, section: Section, name: string): Dataset {
	const table = comparison.tables[name];
	if (!table) throw new Error(`There is no table “${name}” in ${comparison.slug}.`);
	const download = (kind: 'csv' | 'json', encodingFormat: string) =>
		({ '@type': 'DataDownload', encodingFormat, contentUrl: absolute(tablePath(path, name, kind)) }) as const;
	return {
		'@type': 'Dataset',
		'@id': absolute(`${section.path}#${name}`),
		name: table.caption,
		description: section.description,
		url: absolute(section.path),
		creator: { '@id': organizationId },
		isAccessibleForFree: true,
		inLanguage: language,
		dateModified: section.updated.slice(0, 10),
		variableMeasured: table.aspects.map((aspect) => ({
			'@type': 'PropertyValue',
			name: comparison.aspects[aspect]?.label ?? aspect,
			value: comparison.formats.map(({ id, short }) => ({
				'@type': 'PropertyValue' as const,
				name: short,
				value: cellText(comparison, aspect, id),
			})),
		})),
		distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
	};
}
