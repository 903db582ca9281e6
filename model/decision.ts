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
	/** True for what is no preference ("I can pay for either"): a reader may mark it, and it counts for neither side. */
	readonly neutral?: boolean;
}

/** What research found about both formats, said before anything is asked. */
export interface Finding {
	readonly text: string;
	/** Ids of `content/sources.ts`: at least one. */
	readonly sources: readonly string[];
}

/**
 * When the marks speak for something. A mark counts as one, and as two when it matters a lot. With fewer than `marks`
 * marks nothing is said. A side that is ahead by `gap` is leaned to. If neither is, and each has `strong` marks that
 * matter a lot, it is both; otherwise it is close.
 */
export interface Rule {
	/** How many marks that count it takes to say anything. */
	readonly marks: number;
	/** How far one side must be ahead. */
	readonly gap: number;
	/** How many marks that matter a lot each side must have to say "both". */
	readonly strong: number;
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
	/** What is known of both, in numbers where there are any. */
	readonly outcomes: readonly Finding[];
	readonly rule: Rule;
	readonly factors: readonly Factor<NoInfer<SideId>>[];
	/** What a reader marks to see the help lines first, and no leaning. */
	readonly crisis: string;
	/** Below the help lines: that the marks are kept, and why no leaning is shown. */
	readonly setAside: string;
	/** What the marks say. Each begins with its name and a full stop, so that all of them read well below each other. */
	readonly results: {
		readonly mostly: Readonly<Record<NoInfer<SideId>, string>>;
		readonly close: string;
		readonly both: string;
		readonly unsure: string;
	};
	/** What to do next, whatever the marks say. */
	readonly closing: string;
	/** The title of the printed sheet. */
	readonly sheet: string;
	/** What the printed sheet leaves room for: "What I still need to know". */
	readonly notes: readonly string[];
	/** What to ask about each format. */
	readonly ask: Readonly<Record<NoInfer<SideId>, readonly string[]>>;
	readonly plan: PlanQuestions<NoInfer<FormatId>>;
}

/** The ids of the sources behind an aid's statements, in the order of the aid. */
export function decisionSources(decision: Decision | undefined): string[] {
	if (!decision) return [];
	const { outcomes, factors, between } = decision;
	const said = [...outcomes, ...factors.flatMap(({ sides }) => between.map((side) => sides[side]))];
	return [...new Set(said.flatMap((one) => one?.sources ?? []))];
}
