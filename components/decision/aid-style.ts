import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';
import { sidesOf } from './sides';

/** Read and not imported: an imported style would go into every page that might show an aid. */
const look = readFileSync(join(process.cwd(), 'components/decision/aid.css'), 'utf8');

/**
 * The style of one aid: how it looks, and the rules that add up its marks, for as many questions as it has.
 *
 * `a` is the left side and `b` the right one: of each, how many marks count (`--ma`) and how many of those matter a lot
 * (`--la`). `aid.css` makes of these the sums, the place on the line and the sentence.
 */
export function aidStyle(comparison: Comparison, decision: Decision): string {
	const { factors, rule } = decision;
	const [left, right] = sidesOf(comparison, decision);
	const numbers = factors.map((_, index) => index + 1);
	const sum = (term: (number: number) => string) => `calc(${numbers.map(term).join(' + ')})`;
	const totals = [
		`--left: var(--color-${left.hue})`,
		`--right: var(--color-${right.hue})`,
		...Object.entries(rule).map(([name, value]) => `--${name}: ${value}`),
		`--ma: ${sum((n) => `var(--a${n}, 0)`)}`,
		`--mb: ${sum((n) => `var(--b${n}, 0)`)}`,
		`--la: ${sum((n) => `var(--a${n}, 0) * var(--w${n}, 0)`)}`,
		`--lb: ${sum((n) => `var(--b${n}, 0) * var(--w${n}, 0)`)}`,
	];
	const marks = numbers.map(
		(n) => `
.aid:has(#q${n} [value=a]:checked) { --a${n}: 1 }
.aid:has(#q${n} [value=b]:checked) { --b${n}: 1 }
.aid:has(#q${n} [name=q${n}]:checked) { --c${n}: 1 }
.aid:has(#q${n} [name=w${n}]:checked) { --w${n}: 1 }
.aid:has(#q${n}:target) .aid-topics :nth-child(${n}) { --on: 2px }
.aid-topics :nth-child(${n}) { --a: var(--a${n}, 0); --b: var(--b${n}, 0); --c: var(--c${n}, 0); --w: var(--w${n}, 0) }`,
	);
	return `${look}\n.aid { ${totals.join('; ')} }${marks.join('')}\n`;
}
