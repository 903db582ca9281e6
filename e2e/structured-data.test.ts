import assert from 'node:assert/strict';
import { test } from 'node:test';
import { practice } from '../content/practice';
import { guides, plainPages, sources } from '../lib/content';
import { siteUrl } from '../lib/site';
import { tableCaption } from '../model/comparison';
import { concernColumns, concernTable } from '../model/concern';
import { cellText } from '../model/figures';
import { pageAt, textOf, values } from './built';
import { everyNode, graphOf, type Node, only, strings, visible } from './graph';
import { paths } from './site';

const parts = guides.flatMap((guide) => [guide.overview, ...guide.parts].map((part) => ({ guide, part })));
const wholes = guides.map(({ path }) => `${path}/all`);

/**
 * What each type must have: what Google's documentation requires and recommends for it (Article, BreadcrumbList,
 * Dataset, Organization, WebSite), and schema.org's own for the rest. A date of first publication and a license are
 * recommended too, and checked once the practice has given them.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
	Organization: ['name', 'url'],
	MedicalBusiness: ['name', 'url', 'address', 'image'],
	PostalAddress: ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'],
	WebSite: ['name', 'url', 'publisher', 'inLanguage'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name', 'item'],
	Article: ['headline', 'image', 'author', 'publisher', 'dateModified', 'mainEntityOfPage', 'description', 'about'],
	MedicalWebPage: ['name', 'url', 'description', 'about', 'breadcrumb', 'mainEntity', 'dateModified', 'isPartOf'],
	WebPage: ['name', 'url', 'description', 'dateModified', 'isPartOf'],
	AboutPage: ['name', 'url', 'description', 'dateModified', 'isPartOf', 'breadcrumb'],
	ContactPage: ['name', 'url', 'description', 'dateModified', 'isPartOf', 'breadcrumb'],
	FAQPage: ['mainEntity'],
	Question: ['name', 'acceptedAnswer'],
	Answer: ['text'],
	Dataset: ['name', 'description', 'url', 'creator', 'distribution', 'variableMeasured', 'isAccessibleForFree'],
	DataDownload: ['contentUrl', 'encodingFormat'],
	PropertyValue: ['name', 'value'],
	// A license has a number instead of a name.
	EducationalOccupationalCredential: [],
	OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
	DefinedTermSet: ['name', 'hasDefinedTerm', 'inLanguage'],
	DefinedTerm: ['name', 'description'],
	ServiceChannel: [],
	Offer: ['price', 'priceCurrency'],
	Audience: ['audienceType'],
};

const shortNames = new Map(
	guides.flatMap(({ comparison }) => comparison.formats.map(({ name, short }) => [name, short.toLowerCase()])),
);

test('structured data says only what the page says', () => {
	for (const path of paths) {
		const page = pageAt(path);
		const found = visible(page, path);
		// A name that begins a sentence in one place is inside one in the other.
		const words = found.join('\n').toLowerCase();
		const nodes = graphOf(page);
		assert.ok(nodes.length > 0, path);
		for (const [trail, text] of strings(nodes)) {
			// Days, hours, currencies and whether there is room are codes; the page has them in words and signs.
			if (/\.(hoursAvailable\..*|priceCurrency|availability)$/.test(trail)) continue;
			// A page may call what is compared by its short name.
			if (trail.endsWith('.name') && shortNames.has(text) && words.includes(shortNames.get(text) ?? text)) continue;
			// A whole address must be one of the page's own: a longer one would hold a shorter one.
			const shown = isWebAddress(text)
				? found.some((one) => isWebAddress(one) && sameAddress(one, text))
				: words.includes(text.replace(/\s+/g, ' ').toLowerCase()) ||
					lines(text.toLowerCase()).every((line) => words.includes(line));
			assert.ok(shown, `${path}${trail}: “${text}” is on the page`);
		}
	}
});

function isWebAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function lines(text: string): string[] {
	return text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
}

/** Icons carry a version behind a question mark; the front door has a slash or none. */
function sameAddress(one: string, other: string): boolean {
	const [a, b] = [new URL(one), new URL(other)];
	return a.origin === b.origin && a.pathname === b.pathname && a.hash === b.hash;
}

test('every node has the properties that its type requires, and every reference leads to a node on its page', () => {
	for (const path of paths) {
		const nodes = graphOf(pageAt(path));
		const ids = new Set(nodes.map((node) => node['@id']));
		for (const node of everyNode(nodes)) {
			const type = node['@type'];
			if (!type) {
				assert.ok(ids.has(node['@id']), `${path}: ${JSON.stringify(node)} is in the graph`);
				continue;
			}
			for (const property of expected[type] ?? ['name']) {
				const value = node[property];
				const missing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
				assert.ok(!missing, `${path}: ${type}.${property}`);
			}
			assert.deepEqual(
				Object.keys(node).filter((key) => /rating|review(?!ed)/i.test(key)),
				[],
			);
			assert.doesNotMatch(type, /rating|review/i);
			for (const date of [node.dateModified, node.datePublished, node.lastReviewed].filter(Boolean)) {
				assert.match(String(date), /^\d{4}-\d{2}-\d{2}$/);
			}
		}
		assert.doesNotMatch(JSON.stringify(nodes), /undefined|null|""/);
	}
});

test('each page has the type that fits it', () => {
	for (const path of paths) {
		const types = graphOf(pageAt(path)).map((node) => node['@type']);
		const part = parts.find((one) => one.part.path === path)?.part;
		if (part) {
			const once = ['Article', 'BreadcrumbList', 'MedicalWebPage', 'Organization', 'WebSite'];
			const more = [...part.tables.map(() => 'Dataset'), ...(part.questions ? ['FAQPage'] : [])];
			assert.deepEqual(types.sort(), [...once, ...more].sort(), path);
		} else if (wholes.includes(path)) {
			assert.deepEqual(types, ['BreadcrumbList']);
		} else {
			assert.ok(types.includes('WebSite'), path);
			assert.equal(types.includes('BreadcrumbList'), path !== '/', path);
		}
	}
	assert.deepEqual(graphOf(pageAt('/404')), []);
});

test('breadcrumbs in the data match those on the page', () => {
	for (const path of paths.filter((one) => one !== '/')) {
		const page = pageAt(path);
		const trail = only(graphOf(page), 'BreadcrumbList').itemListElement as Node[];
		const seen = [...page.querySelectorAll('nav[aria-label="Breadcrumbs"] li')].map((step) =>
			textOf(step).replace(/ ›$/, ''),
		);
		assert.deepEqual(
			trail.map(({ name }) => name),
			seen,
		);
		assert.deepEqual(
			trail.map(({ position }) => position),
			trail.map((_, index) => index + 1),
		);
		assert.equal(trail.at(-1)?.item, siteUrl + path);
	}
});

test('each part names its sources, its dates and its subject', () => {
	for (const { guide, part } of parts) {
		const page = pageAt(part.path);
		const article = only(graphOf(page), 'Article');
		assert.equal(article.headline, textOf(page.querySelector('h1')));
		assert.equal(article.dateModified, part.updated.slice(0, 10));
		assert.equal(article.datePublished, part.published?.slice(0, 10));
		const cited = ((article.citation ?? []) as Node[]).map(({ name }) => name);
		assert.deepEqual(
			cited,
			part.sources.map((id) => sources[id]?.title),
		);
		const formats = guide.comparison.formats.filter(({ id }) => !part.format || id === part.format);
		assert.deepEqual(
			(article.about as Node[]).map(({ name }) => name),
			formats.map(({ name }) => name),
		);
	}
});

test('a part is marked as reviewed only when its date and the practice’s reviewer are known', () => {
	for (const { part } of parts) {
		const page = pageAt(part.path);
		const node = only(graphOf(page), 'MedicalWebPage');
		const day = practice.reviewer && part.reviewed?.slice(0, 10);
		assert.equal(node.lastReviewed, day, part.path);
		assert.equal((node.reviewedBy as Node | undefined)?.name, day && practice.reviewer?.name, part.path);
		const line = [...page.querySelectorAll('main p')].find((one) => one.querySelector('time'));
		assert.equal(/\bReviewed\b/.test(textOf(line)), Boolean(day), part.path);
		if (day) assert.ok(values(page, 'main time', 'datetime').includes(day), part.path);
	}
});

test('the questions in the data are the headings that ask, and the answers the text below them', () => {
	for (const { part } of parts.filter((one) => one.part.questions)) {
		const page = pageAt(part.path);
		const asks = (element: Element) => /^H[2-6]$/.test(element.tagName) && textOf(element).endsWith('?');
		const below = (heading: Element) => {
			const found: Element[] = [];
			let next = heading.nextElementSibling;
			// “H2” comes before “H3”, and every other tag is no heading.
			for (
				;
				next && !(/^H[2-6]$/.test(next.tagName) && next.tagName <= heading.tagName);
				next = next.nextElementSibling
			)
				found.push(next);
			return found;
		};
		const headings = [...page.querySelectorAll('.prose > *')].filter((one) => asks(one) && !below(one).some(asks));
		const questions = only(graphOf(page), 'FAQPage').mainEntity as Node[];
		assert.deepEqual(
			questions.map(({ name }) => name),
			headings.map(textOf),
		);
		const bare = (words: unknown) => String(words).replace(/\s+/g, '');
		for (const [index, heading] of headings.entries()) {
			const text = below(heading).map(({ textContent }) => textContent);
			assert.equal(bare((questions[index]?.acceptedAnswer as Node | undefined)?.text), bare(text.join('')));
		}
	}
});

test('every table cell is in the page’s data, under its topic and format', () => {
	for (const { guide, part } of parts.filter((one) => one.part.tables.length > 0)) {
		const datasets = graphOf(pageAt(part.path)).filter((node) => node['@type'] === 'Dataset');
		const { comparison } = guide;
		assert.deepEqual(
			datasets.map(({ name }) => name),
			part.tables.map((table) => tableCaption(comparison, table)),
		);
		for (const [index, table] of part.tables.entries()) {
			const found = ((datasets[index] as Node).variableMeasured as Node[]).map(({ name, value }) => [
				name,
				...(value as Node[]).map((cell) => [cell.name, cell.value]),
			]);
			const { concerns } = comparison;
			const byConcern = Object.values(concerns?.rows ?? {}).map((row) => [
				row.name,
				...concernColumns.map((column) => [concerns?.heads[column], row[column].text]),
			]);
			const byTopic = comparison.tables[table]?.aspects.map((aspect) => [
				comparison.aspects[aspect]?.label,
				...comparison.formats.map(({ id, short }) => [short, cellText(comparison, aspect, id)]),
			]);
			assert.deepEqual(found, table === concernTable ? byConcern : byTopic);
		}
	}
});

test('plain pages have their own date, and the contact page has everything in practice.ts', () => {
	for (const { path, updated, slug } of plainPages.filter((one) => one.slug !== 'not-found')) {
		const type = { about: 'AboutPage', contact: 'ContactPage' }[slug] ?? 'WebPage';
		assert.equal(only(graphOf(pageAt(path)), type).dateModified, updated.slice(0, 10));
	}
	const { phone, email, address, statesServed } = practice;
	const practiceNode = only(graphOf(pageAt('/contact')), address ? 'MedicalBusiness' : 'Organization');
	assert.equal(practiceNode.telephone, phone?.number);
	assert.equal(practiceNode.email, email);
	assert.deepEqual(practiceNode.areaServed, statesServed);
	assert.equal((practiceNode.address as Node | undefined)?.streetAddress, address?.street);
	assert.equal(only(graphOf(pageAt('/about')), 'Organization')['@id'], practiceNode['@id']);
});
