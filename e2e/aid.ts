/** The decision aid's rule in words, and what a page shows of it. */
import type { Decision } from '../model/decision';

/** The mark on one question: which side, not sure, or nothing, and whether it matters a lot. */
export interface Mark {
	readonly side: '' | 'a' | 'b' | 'u';
	readonly lot: boolean;
}
export const everyMark = (['', 'a', 'b', 'u'] as const).flatMap((side) =>
	[false, true].map((lot): Mark => ({ side, lot })),
);

/** So many random sets of marks, always the same ones. */
export function someMarks({ factors }: Decision, many: number): Mark[][] {
	let seed = 1;
	const random = () => {
		seed = (seed * 16_807) % 2_147_483_647;
		return seed;
	};
	return Array.from({ length: many }, () => factors.map(() => everyMark[random() % everyMark.length] as Mark));
}

/** Which sentence, by its place on the page. */
export const says = { unsure: 0, close: 1, both: 2, left: 3, right: 4 } as const;

/** The aid's rule in words: what the style has to come to. */
export function reference({ factors, between, rule }: Decision, marks: readonly Mark[]) {
	const counting = (side: 'a' | 'b', index: 0 | 1) =>
		marks.filter((mark, place) => mark.side === side && !factors[place]?.sides[between[index]]?.neutral);
	const [left, right] = [counting('a', 0), counting('b', 1)];
	const strong = (list: readonly Mark[]) => list.filter(({ lot }) => lot).length;
	const [a, b] = [left.length + strong(left), right.length + strong(right)];
	const sentence = (): number => {
		if (left.length + right.length < rule.marks) return says.unsure;
		if (a - b >= rule.gap) return says.left;
		if (b - a >= rule.gap) return says.right;
		return Math.min(strong(left), strong(right)) >= rule.strong ? says.both : says.close;
	};
	const shown = sentence();
	// Which side of the middle the reader's dot is on, and whether it has left the part that is too close to call.
	const leans = shown === says.left ? -2 : shown === says.right ? 2 : Math.sign(b - a);
	return { a, b, says: [shown], leans };
}

/** What the page shows. */
export type Shown = ReturnType<typeof reference>;

/** Runs in the page. Marks are made as a click makes them; without any, the page is read as it is. */
export function show(combinations: readonly (readonly Mark[])[] | undefined): Shown[] {
	const form = document.querySelector('form') as HTMLFormElement;
	const pick = (selector: string) => {
		const input = form.querySelector<HTMLInputElement>(selector);
		if (input) input.checked = true;
	};
	const dot = form.querySelector('.aid-beam i') as Element;
	const beam = form.querySelector('.aid-beam') as Element;
	const read = (): Shown => {
		const [, a, b] = /a (-?\d+) b (-?\d+)/.exec(getComputedStyle(form).counterReset) ?? [];
		const [on, all] = [dot.getBoundingClientRect(), beam.getBoundingClientRect()];
		const off = on.left + on.width / 2 - all.left - all.width / 2;
		// The thick part of the line, from its middle to its end.
		const close = Number.parseFloat(getComputedStyle(beam, '::after').width) / 2;
		return {
			a: Number(a),
			b: Number(b),
			says: [...form.querySelectorAll('.aid-says p')].flatMap((sentence, index) =>
				getComputedStyle(sentence).visibility === 'visible' ? [index] : [],
			),
			leans: Math.abs(off) < 1 ? 0 : Math.sign(off) * (Math.abs(off) >= close ? 2 : 1),
		};
	};
	if (!combinations) return [read()];
	return combinations.map((marks) => {
		form.reset();
		for (const [index, { side, lot }] of marks.entries()) {
			const name = `q${index + 1}`;
			if (side) pick(`[name="${name}"]:is([value="${side}"], [value="n${side}"])`);
			if (lot) pick(`[name="w${index + 1}"]`);
		}
		return read();
	});
}
