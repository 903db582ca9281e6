/**
 * What a decision aid holds: the shape of `decision` in a `comparison.ts`. It weighs two of the comparison's formats
 * against each other and names every other way to go.
 *
 * Texts may name figures in braces, as cells do: `Often {group-session-length}`.
 */

/** One way to go. All of them are told in the same depth. */
export interface Option {
	readonly name: string;
	/** What choosing it is like, day by day. One sentence. */
	readonly like: string;
	/** What speaks for it. One sentence. */
	readonly good: string;
	/** What speaks against it. One sentence. */
	readonly hard: string;
}

/** What a reader may say for one side of a question. */
export interface Statement {
	/** In the reader's own voice: "I want as few people as possible to hear me." */
	readonly text: string;
	/** Why it leans to that side. */
	readonly why: string;
	/** Ids of `content/sources.ts`. What research found needs one. */
	readonly sources?: readonly string[];
}

/** One thing to weigh: a question with a statement for each side. */
export interface Factor<SideId extends string = string> {
	/** Lower-case words joined by hyphens; unique in the aid. */
	readonly id: string;
	/** In a word or two, for lists: "Privacy". */
	readonly label: string;
	readonly question: string;
	/** One statement per side. Leaving one out does not compile. */
	readonly sides: Readonly<Record<SideId, Statement>>;
}

/** What to ask whoever pays. */
export interface PlanQuestions<FormatId extends string = string> {
	/** What each format is called on a bill. */
	readonly codes: Readonly<Record<FormatId, string>>;
	readonly questions: readonly string[];
	/** What else to do during that call. */
	readonly also: string;
	/** A right the reader has and may not know of. */
	readonly right: string;
}

/** The whole aid. `SideId` is inferred from `between`. */
export interface Decision<SideId extends string = string, FormatId extends string = string> {
	/** What there is to decide, as a question. */
	readonly question: string;
	/** The two formats that are weighed, left and right. */
	readonly between: readonly [SideId, SideId];
	/** Every way to go, those that use neither format among them. */
	readonly options: readonly Option[];
	/** At most {@link maxFactors}. */
	readonly factors: readonly Factor<NoInfer<SideId>>[];
	/** What a reader marks to see the help lines first, and no leaning. */
	readonly crisis: string;
	/** What the marks say. Each begins with its name and a full stop, so that all four read well below each other. */
	readonly results: {
		readonly mostly: Readonly<Record<NoInfer<SideId>, string>>;
		readonly both: string;
		readonly unsure: string;
	};
	/** What to do next, whatever the marks say. */
	readonly closing: string;
	/** The title of the printed sheet. */
	readonly sheet: string;
	/** What to ask about each format. */
	readonly ask: Readonly<Record<NoInfer<SideId>, readonly string[]>>;
	readonly plan: PlanQuestions<NoInfer<FormatId>>;
}

/** The stylesheet adds up so many questions: see `components/decision/decision.css`. */
export const maxFactors = 10;

/** The ids of the sources behind an aid's statements, in the order of the aid. */
export function decisionSources(decision: Decision | undefined): string[] {
	const statements = decision?.factors.flatMap(({ sides }) => decision.between.map((side) => sides[side]));
	return [...new Set(statements?.flatMap((statement) => statement?.sources ?? []))];
}
