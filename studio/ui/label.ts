/** Names in the data whose own word says too little. */
const clearer: Readonly<Record<string, string>> = {
	also: 'What else to do during that call',
	ask: 'What to ask about each',
	bookingUrl: 'Booking page',
	bare: 'Without its unit',
	between: 'The two that are weighed',
	both: 'When strong reasons point both ways',
	close: 'When it is close',
	closing: 'The last sentence',
	codes: 'What each is called on a bill',
	factors: 'Questions',
	good: 'What speaks for it',
	hard: 'What speaks against it',
	hears: 'Who hears what you say',
	like: 'What it is like',
	mostly: 'When more points to one side',
	neutral: 'Counts for neither side',
	notes: 'Lines on the printed sheet',
	of: 'What it counts',
	options: 'Ways to go',
	outcomes: 'What research found',
	paths: 'Ways to combine them',
	plan: 'What to ask the health plan',
	right: 'A right to know of',
	rule: 'When a result is shown',
	setAside: 'What is shown after that mark',
	sheet: 'Title of the printed sheet',
	sides: 'The two answers',
	unsure: 'When it is not clear',
	why: 'Reason',
};

/** What a form calls a value: "nextReview" → "Next review". */
export function labelOf(name: string): string {
	const words = name
		.replace(/([A-Z])/g, ' $1')
		.replace(/-/g, ' ')
		.toLowerCase();
	return Object.hasOwn(clearer, name) ? (clearer[name] ?? '') : words.charAt(0).toUpperCase() + words.slice(1);
}
