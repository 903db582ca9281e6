/**
 * What a decision aid holds: `decision` in a `comparison.ts`. It weighs two of the comparison's formats against each
 * other and names every other way to go.
 *
 * Texts may name figures in braces, as cells do: `Often {group-session-length}`.
 */
import { z } from 'zod';
import { type Data, slug, words } from './schema';

const optionSchema = z.strictObject({
	name: words(),
	like: words().describe('What choosing it is like, day by day. One sentence.'),
	good: words().describe('What speaks for it. One sentence.'),
	hard: words().describe('What speaks against it. One sentence.'),
});

const statementSchema = z.strictObject({
	text: words().describe('In the reader’s own voice: "I want as few people as possible to hear me."'),
	why: words().describe('Why it leans to that side.'),
	sources: z.array(z.string()).min(1).describe('Ids of content/sources.ts. What research found needs one.').optional(),
	neutral: z
		.boolean()
		.describe(
			'true for what is no preference ("I can pay for either"): a reader may mark it, and it counts for neither side.',
		)
		.optional(),
});

const findingSchema = z.strictObject({
	text: words(),
	sources: z.array(z.string()).min(1).describe('Ids of content/sources.ts.'),
});

const least = () => z.int().min(1);

const ruleSchema = z.strictObject({
	marks: least().describe('How many marks that count it takes to say anything.'),
	gap: least().describe('How far one side must be ahead to be leaned to.'),
	strong: least().describe('How many marks that matter a lot each side must have to say "both".'),
});

const factorSchema = z.strictObject({
	id: slug().describe('Lower-case words joined by hyphens; unique in the aid.'),
	label: words().describe('In a word or two, for lists: "Privacy".'),
	question: words(),
	sides: z.record(z.string(), statementSchema).describe('One statement for each of the two formats that are weighed.'),
});

/** A result is read alone, so it says whose it is. */
const result = () =>
	words().refine((text) => /^[^.?!]+\./.test(text), {
		error: 'must begin with its name and a full stop: “Mostly group therapy. …”',
	});

const planSchema = z.strictObject({
	codes: z.record(z.string(), words()).describe('What each format is called on a bill.'),
	questions: z.array(words()).min(1),
	also: words().describe('What else to do during that call.'),
	right: words().describe('A right the reader has and may not know of.'),
});

export const decisionSchema = z.strictObject({
	question: words().describe('What there is to decide, as a question.'),
	between: z.tuple([z.string(), z.string()]).describe('The two formats that are weighed, left and right.'),
	options: z.array(optionSchema).min(1).describe('Every way to go, those that use neither format among them.'),
	outcomes: z
		.array(findingSchema)
		.describe('What research found about both formats, said before anything is asked, in numbers where there are any.'),
	rule: ruleSchema.describe('When the marks point to a format.'),
	factors: z.array(factorSchema).min(1).describe('The questions, each with a statement for each side.'),
	crisis: words().describe('What a reader marks to see the help lines first, and no leaning.'),
	setAside: words().describe('Below the help lines: that the marks are kept, and why no leaning is shown.'),
	results: z.strictObject({
		mostly: z.record(z.string(), result()).describe('For each of the two formats.'),
		close: result(),
		both: result(),
		unsure: result(),
	}),
	closing: words().describe('What to do next, whatever the marks say.'),
	sheet: words().describe('The title of the printed sheet.'),
	notes: z.array(words()).min(1).describe('What the printed sheet leaves room for: "What I still need to know".'),
	ask: z.record(z.string(), z.array(words()).min(1)).describe('What to ask about each of the two formats.'),
	plan: planSchema.describe('What to ask a health plan.'),
});

/** One way to go. All of them are described in the same depth. */
export type Option = Data<typeof optionSchema>;

/** What a reader may say for one side of a question. */
export type Statement = Data<typeof statementSchema>;

/** What research found about both formats. */
export type Finding = Data<typeof findingSchema>;

/**
 * When the marks point to a format. A mark counts as one, and as two when it matters a lot. With fewer than `marks`
 * marks nothing is said. A side that is ahead by `gap` is leaned to. If neither is, and each has `strong` marks that
 * matter a lot, it is both; otherwise it is close.
 */
export type Rule = Data<typeof ruleSchema>;

/** One thing to weigh: a question with a statement for each side. Leaving one out does not compile. */
export interface Factor<SideId extends string = string> extends Omit<Data<typeof factorSchema>, 'sides'> {
	readonly sides: Readonly<Record<SideId, Statement>>;
}

/** What to ask a health plan. */
export interface PlanQuestions<FormatId extends string = string> extends Omit<Data<typeof planSchema>, 'codes'> {
	readonly codes: Readonly<Record<FormatId, string>>;
}

/** The whole aid. `SideId` is inferred from `between`. */
export interface Decision<SideId extends string = string, FormatId extends string = string>
	extends Omit<Data<typeof decisionSchema>, 'between' | 'factors' | 'results' | 'ask' | 'plan'> {
	readonly between: readonly [SideId, SideId];
	readonly factors: readonly Factor<NoInfer<SideId>>[];
	readonly results: {
		readonly mostly: Readonly<Record<NoInfer<SideId>, string>>;
		readonly close: string;
		readonly both: string;
		readonly unsure: string;
	};
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
