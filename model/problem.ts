/** A message of the content check, as `npm run dev` hands it to the page. */
export interface Problem {
	readonly path: string;
	readonly line?: number;
	readonly column?: number;
	readonly fatal: boolean;
	/** What is wrong, and how to put it right. */
	readonly reason: string;
	readonly rule: string;
	/** The line that it is about, and ^ beneath the words. */
	readonly excerpt?: string;
}
