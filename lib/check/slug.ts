/** Whether something may be the last part of an address: lower-case words joined by hyphens. */
export function isSlug(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
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
