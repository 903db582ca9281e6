/**
 * The guides that the site publishes, by their folders. The order is the site's: the first one is shown on pages that
 * belong to no guide.
 */
export const comparisons = [
	'group-vs-individual-therapy',
];
