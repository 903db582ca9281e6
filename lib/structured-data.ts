/**
 * What each page says, as schema.org has it (JSON-LD), for programs. It says no more than
 * the page: a test compares every string with the page and its metadata. Practices are not
 * rated here, and parts are called reviewed only when they are.
 *
 * Nodes that are on several pages have an `@id`, and other nodes refer to it.
 */
import type * as schema from 'schema-dts';
import { practice } from '@/content/practice';
import { tableCaption } from '@/model/comparison';
import { concernColumns, concernTable } from '@/model/concern';
import { cellText } from '@/model/figures';
import { sortedTerms, termAnchor, termTitle } from '@/model/glossary';
import type { Clinician, Person } from '@/model/practice';
import type { Source, SourceKind } from '@/model/source';
import { socialImagePath, tablePath } from './addresses';
import {
	type Guide,
	glossary,
	groupsSlug,
	type OpenGroup,
	openGroups,
	type PlainPage,
	type Section,
	sources,
} from './content';
import { absolute, isThisSite, siteUrl } from './site';
import { plainPageTrail, type Step, sectionTrail, wholeGuideTrail } from './trail';

const language = 'en-US';
const organizationId = absolute('/#practice');
const siteId = absolute('/#site');

/** A guide's overview or one of its parts. */
export function sectionGraph(guide: Guide, section: Section): schema.Graph {
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

/** A page that is not part of a guide. The contact page describes the practice in full. */
export function plainPageGraph(page: PlainPage): schema.Graph {
	const trail = plainPageTrail(page);
	return graph([
		page.slug === 'contact' ? fullOrganization() : organization(),
		webSite(),
		...(trail.length > 0 ? [breadcrumbList(trail)] : []),
		webPage(page),
		...(page.tags.has('GlossaryList') ? [definedTerms(page)] : []),
		...(page.tags.has('GroupList') && page.slug === groupsSlug ? openGroups.map(groupService) : []),
	]);
}

/** The page that holds a whole guide repeats what has structured data elsewhere. */
export function wholeGuideGraph(guide: Guide): schema.Graph {
	return graph([breadcrumbList(wholeGuideTrail(guide))]);
}

function graph(nodes: readonly schema.Thing[]): schema.Graph {
	return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The practice, as every page names it. */
function organization(): schema.Organization {
	return { '@type': 'Organization', '@id': organizationId, name: practice.name, url: siteUrl };
}

/** The practice with all that content/practice.ts says. Google requires an address for a local business. */
function fullOrganization(): schema.MedicalBusiness | schema.Organization {
	const { website, phone, email, address, statesServed, clinicians } = practice;
	const known = {
		'@id': organizationId,
		name: practice.name,
		url: siteUrl,
		logo: absolute('/apple-icon.png'),
		...(!isThisSite(website) && { sameAs: website }),
		...(phone && { telephone: phone.number }),
		...(email && { email }),
		...(statesServed && { areaServed: [...statesServed] }),
		...(clinicians && { employee: clinicians.map(clinicianNode) }),
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

function webSite(): schema.WebSite {
	return {
		'@type': 'WebSite',
		'@id': siteId,
		url: siteUrl,
		name: practice.name,
		publisher: { '@id': organizationId },
		inLanguage: language,
	};
}

function breadcrumbList(trail: readonly Step[]): schema.BreadcrumbList {
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

function webPage(page: PlainPage): schema.WebPage {
	const kinds = { about: 'AboutPage', contact: 'ContactPage' } as const;
	const { path, published } = page;
	return {
		'@type': kinds[page.slug as keyof typeof kinds] ?? 'WebPage',
		...pageFacts(page),
		...(published && { datePublished: published.slice(0, 10) }),
		...(plainPageTrail(page).length > 0 && { breadcrumb: { '@id': absolute(`${path}#breadcrumbs`) } }),
	};
}

/** What every page says about itself. */
function pageFacts({ path, title, description, updated }: PlainPage | Section) {
	return {
		'@id': absolute(path),
		url: absolute(path),
		name: title,
		description,
		isPartOf: { '@id': siteId },
		inLanguage: language,
		dateModified: updated.slice(0, 10),
	};
}

/** The glossary, word by word. */
function definedTerms({ path, title }: PlainPage): schema.DefinedTermSet {
	return {
		'@type': 'DefinedTermSet',
		'@id': absolute(`${path}#terms`),
		name: title,
		inLanguage: language,
		hasDefinedTerm: sortedTerms(glossary).map(([id, entry]) => ({
			'@type': 'DefinedTerm',
			'@id': absolute(`${path}#${termAnchor(id)}`),
			name: termTitle(entry),
			description: entry.means,
		})),
	};
}

function medicalWebPage({ comparison }: Guide, section: Section): schema.MedicalWebPage {
	const { path, reviewed, format } = section;
	return {
		'@type': 'MedicalWebPage',
		...pageFacts(section),
		about: subjects(comparison, format),
		breadcrumb: { '@id': absolute(`${path}#breadcrumbs`) },
		mainEntity: { '@id': absolute(`${path}#article`) },
		...(reviewed &&
			practice.reviewer && { lastReviewed: reviewed.slice(0, 10), reviewedBy: person(practice.reviewer) }),
	};
}

function article({ comparison }: Guide, section: Section): schema.Article {
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
function subjects({ formats }: Guide['comparison'], format: string | undefined): schema.Thing[] {
	return formats
		.filter(({ id }) => format === undefined || id === format)
		.map(({ name }): schema.Thing => ({ '@type': 'Thing', name }));
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

function citation(source: Source | undefined): schema.CreativeWork {
	if (!source) throw new Error('A text cites a source that does not exist: run npm run check.');
	return { '@type': citedTypes[source.kind], name: source.title };
}

function person({ name, url }: Person): schema.Person {
	return { '@type': 'Person', name, ...(url && { url }) };
}

/** The questions and answers themselves are filled in by `publish/`, from the page as readers see it. */
function faqPage(section: Section): schema.FAQPage {
	return {
		'@type': 'FAQPage',
		'@id': absolute(`${section.path}#questions`),
		url: absolute(section.path),
		name: section.title,
		inLanguage: language,
	};
}

/** A table, cell by cell, with the addresses of its files. */
function dataset({ comparison, path }: Guide, section: Section, name: string): schema.Dataset {
	const download = (kind: 'csv' | 'json', encodingFormat: string) =>
		({ '@type': 'DataDownload', encodingFormat, contentUrl: absolute(tablePath(path, name, kind)) }) as const;
	return {
		'@type': 'Dataset',
		'@id': absolute(`${section.path}#${name}`),
		name: tableCaption(comparison, name),
		description: section.description,
		url: absolute(section.path),
		creator: { '@id': organizationId },
		isAccessibleForFree: true,
		inLanguage: language,
		dateModified: section.updated.slice(0, 10),
		variableMeasured: (name === concernTable ? concernValues(comparison) : tableValues(comparison, name)).map(
			([row, cells]) => ({
				'@type': 'PropertyValue',
				name: row,
				value: cells.map(([column, value]) => ({ '@type': 'PropertyValue' as const, name: column, value })),
			}),
		),
		distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
	};
}

/** The rows of a table: the head of each, and its cells by the heads of their columns. */
type Rows = readonly (readonly [head: string, cells: readonly (readonly [head: string, words: string])[]])[];

function tableValues(comparison: Guide['comparison'], name: string): Rows {
	const table = comparison.tables[name];
	if (!table) throw new Error(`There is no table “${name}” in ${comparison.slug}.`);
	return table.aspects.map((aspect) => [
		comparison.aspects[aspect]?.label ?? aspect,
		comparison.formats.map(({ id, short }) => [short, cellText(comparison, aspect, id)] as const),
	]);
}

function concernValues({ concerns }: Guide['comparison']): Rows {
	return Object.values(concerns?.rows ?? {}).map((row) => [
		row.name,
		concernColumns.map((column) => [concerns?.heads[column] ?? column, row[column].text] as const),
	]);
}

/**
 * A group that people can join. Not an Event, which search engines list for anyone to attend: a group is a service,
 * and its leader decides first whether it fits.
 */
function groupService(group: OpenGroup): schema.Service {
	const { id, name, about, place, online, days, time, start, until, price, placesLeft } = group;
	return {
		'@type': 'Service',
		'@id': absolute(`/${groupsSlug}#${id}`),
		url: absolute(`/${groupsSlug}#${id}`),
		name,
		description: about,
		provider: { '@id': organizationId },
		audience: { '@type': 'Audience', audienceType: group.for },
		hoursAvailable: {
			'@type': 'OpeningHoursSpecification',
			dayOfWeek: days.map((day) => `https://schema.org/${day}` as const),
			opens: time.from,
			closes: time.to,
			...(start && { validFrom: start }),
		},
		availableChannel: [
			...(place
				? [{ '@type': 'ServiceChannel' as const, serviceLocation: { '@type': 'Place' as const, name: place } }]
				: []),
			...(online ? [{ '@type': 'ServiceChannel' as const, name: online }] : []),
		],
		...(price && {
			offers: {
				'@type': 'Offer',
				price: price.amount,
				priceCurrency: price.currency,
				validThrough: until,
				...(placesLeft !== undefined && {
					availability: placesLeft > 0 ? 'https://schema.org/LimitedAvailability' : 'https://schema.org/SoldOut',
				}),
			},
		}),
	};
}

/** A clinician, with the license that lets people look them up. */
function clinicianNode({ name, url, credentials, license }: Clinician): schema.Person {
	return {
		'@type': 'Person',
		name,
		...(url && { url }),
		hasCredential: [
			{ '@type': 'EducationalOccupationalCredential', name: credentials },
			{
				'@type': 'EducationalOccupationalCredential',
				credentialCategory: 'license',
				identifier: license.number,
				validIn: { '@type': 'AdministrativeArea', name: license.state },
			},
		],
	};
}
