/** What package-lock.json installs, which licenses it may have, and the list of them all. */
import { readFileSync } from 'node:fs';

/** A package of another author that this project installs, as package-lock.json has it. */
export interface Package {
	readonly name: string;
	readonly version: string;
	readonly integrity?: string;
	readonly license?: string;
	/** Where it is fetched from, when the lockfile says so. */
	readonly resolved?: string;
	readonly hasInstallScript?: boolean;
	/** It lies in the archive of another package, whose hash holds it too. */
	readonly inBundle?: boolean;
}

/** Every package in the lockfile, for all operating systems, in the order of their names. */
export function lockedPackages(lockfile = 'package-lock.json'): Package[] {
	const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
		packages: Record<string, Omit<Package, 'name'>>;
	};
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, entry]) => ({ ...entry, name: path.split('node_modules/').at(-1) ?? '' }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

export const licensesFile = 'docs/licenses.md';

/** These let anyone use, change and pass on the work, and ask at most that its authors are named where it is passed on. */
const free = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'Python-2.0',
]);

interface Review {
	/** Names of packages; one that ends in `*` is the beginning of names. */
	readonly packages: readonly string[];
	/** What their lockfile entry says, or nothing. */
	readonly licenses: readonly (string | undefined)[];
	readonly reason: string;
}

const reviews: readonly Review[] = [
	{
		packages: ['lightningcss', 'lightningcss-*', 'axe-core'],
		licenses: ['MPL-2.0'],
		reason:
			'Asks that changes to its own files are published. It is used unchanged: one shortens the style during the build, the other tests pages.',
	},
	{
		packages: ['@img/sharp-libvips-*', '@img/sharp-win32-*', '@img/sharp-wasm32'],
		licenses: ['LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'],
		reason:
			'The library that sharp works with, used unchanged. It runs where the site is built or tested; nothing of it is published.',
	},
	{
		packages: ['caniuse-lite'],
		licenses: ['CC-BY-4.0'],
		reason: 'Data of caniuse.com about browsers, which the build reads. Nothing of it is published.',
	},
	{
		packages: ['@fontsource/source-sans-3', '@fontsource/source-serif-4'],
		licenses: ['OFL-1.1'],
		reason:
			'Fonts. The license lets anyone draw pictures with them: those for link previews and those that the tests compare. No font is published.',
	},
	{
		packages: ['dictionary-en'],
		licenses: ['(MIT AND BSD)'],
		reason: 'The word list of the spelling check; “BSD” stands for the notices in its license file. Not published.',
	},
	{
		packages: ['format'],
		licenses: [undefined],
		reason: 'MIT, named in an older form (“licenses”) that npm does not read.',
	},
	{
		packages: ['parse-cache-control'],
		licenses: [undefined],
		reason: 'BSD-3-Clause, named in an older form (“licenses”) that npm does not read. Tests only.',
	},
	{
		packages: ['@contentlayer2/source-remote-files'],
		licenses: [undefined],
		reason:
			'Names none. Every other package of contentlayer2, with which it is released, is MIT. contentlayer2 brings it along; the site uses nothing of it.',
	},
];

function reviewOf({ name, license }: Package): Review | undefined {
	const isNamed = (pattern: string) =>
		pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
	return reviews.find(({ packages, licenses }) => packages.some(isNamed) && licenses.includes(license));
}

/** Whether a license, or one that may be chosen, or all that apply, are free. A mix of both kinds is for a person to read. */
export function isFree(license: string | undefined): boolean {
	if (!license || (license.includes(' AND ') && license.includes(' OR '))) return false;
	const names = license.replace(/[()]/g, '').split(/ AND | OR /);
	return license.includes(' OR ') ? names.some((name) => free.has(name)) : names.every((name) => free.has(name));
}

/** A sentence for each package whose license nobody has looked at. */
export function unreviewed(packages: readonly Package[]): string[] {
	return packages
		.filter((one) => !isFree(one.license) && !reviewOf(one))
		.map(
			({ name, version, license }) =>
				`${name} ${version}: its license is ${license ?? 'not named'}. Read it. If the project may use it, add it to scripts/license-list.ts with the reason; if not, take another package.`,
		);
}

/** The list of all licenses as Markdown. It leaves versions out, so that it changes only when there is something to read. */
export function licensesText(packages: readonly Package[]): string {
	const all = new Map(packages.map((one) => [one.name, one]));
	const byLicense = new Map<string, string[]>();
	for (const one of all.values()) {
		const license = isFree(one.license) ? String(one.license) : '';
		byLicense.set(license, [...(byLicense.get(license) ?? []), one.name]);
	}
	const reviewed = reviews.flatMap((review) => {
		const found = [...all.values()].filter((one) => reviewOf(one) === review);
		const names = [...new Set(found.map(({ license }) => license ?? 'none named'))];
		return found.length > 0
			? `| ${found.map(({ name }) => name).join(', ')} | ${names.join('; ')} | ${review.reason} |`
			: [];
	});
	const lists = [...byLicense]
		.filter(([license]) => license !== '')
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([license, names]) => `## ${license}\n\n${names.join(', ')}\n`);
	return `# Licenses

\`npm run licenses\` writes this list from \`package-lock.json\`; a test compares them. Versions are in the lockfile, and in the
bill of materials of each release.

The published site is this project’s own work, under the license in \`LICENSE\`. Of all packages below, two leave something in
it: the base style of tailwindcss (MIT), and the letters of Source Serif 4 (OFL-1.1) in the pictures for link previews. Readers
see the pages in fonts of their own. The rest builds or tests the site.

## Under terms of their own

| package | license | why the project may use it |
| --- | --- | --- |
${reviewed.join('\n')}

${lists.join('\n')}`;
}
