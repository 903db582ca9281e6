import { slugPattern } from '@/model/schema';

const slug = new RegExp(`^${slugPattern}$`);

/** Whether something may be the last part of an address: lower-case words joined by hyphens. */
export function isSlug(value: unknown): value is string {
	return typeof value === 'string' && slug.test(value);
}

const partName = new RegExp(`^\\d{3}-${slugPattern}$`);

/** Whether the file of a part of a guide may have that name (without .mdx): `020-individual-therapy`. */
export function isPartName(name: string): boolean {
	return partName.test(name);
}

/** "Cost & access" → "cost-access". Nothing is left of a text without Latin letters and digits. */
export function slugFrom(words: string): string {
	return words
		.normalize('NFD')
		.replace(/[^\w\s-]|_/g, '')
		.trim()
		.toLowerCase()
		.replace(/[\s-]+/g, '-')
		.replace(/^-|-$/g, '');
}
