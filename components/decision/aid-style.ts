import { aidLook } from '#looks';
import type { Comparison } from '@/model/comparison';
import type { Decision } from '@/model/decision';
import { sidesOf } from './sides';

/**
 * The style of one aid: how it looks, and the rules that add up its marks, for as many questions as it has.
 *
 * `a` is the left side and `b` the right one: of each, how many marks count (`--ma`) and how many of them matter a lot
 * (`--la`). `aid.css` makes of these the numbers, the position of the dot and the sentence. Rules of one kind follow each
 * other, so that they compress to next to nothing.
 */
export function aidStyle(comparison: Comparison, decision: Decision): string {
	const { factors, rule } = decision;
	const [left, right] = sidesOf(comparison, decision);
	const numbers = factors.map((_, index) => index + 1);
	const each = (rules: (number: number) => string) => numbers.map(rules).join('');
	const sum = (term: (number: number) => string) => `calc(${numbers.map(term).join(' + ')})`;
	return `${aidLook}
.aid {
	--left: var(--color-${left.hue}); --right: var(--color-${right.hue});
	--marks: ${rule.marks}; --gap: ${rule.gap}; --strong: ${rule.strong};
	--ma: ${sum((n) => `var(--a${n}, 0)`)}; --mb: ${sum((n) => `var(--b${n}, 0)`)};
	--la: ${sum((n) => `var(--a${n}, 0) * var(--w${n}, 0)`)}; --lb: ${sum((n) => `var(--b${n}, 0) * var(--w${n}, 0)`)};
	${each((n) => `&:has(#q${n} [value=a]:checked) { --a${n}: 1 }`)}
	${each((n) => `&:has(#q${n} [value=b]:checked) { --b${n}: 1 }`)}
	${each((n) => `&:has(#q${n} [type=checkbox]:checked) { --w${n}: 1 }`)}
	${each((n) => `& li:nth-child(${n}) { --a: var(--a${n}, 0); --b: var(--b${n}, 0) }`)}
	& .aid-says { ${[1, 2, 3, 4].map((n) => `& :nth-child(${n + 1}) { --this: ${n} }`).join('')} }
	& .aid-topics { ${each((n) => `.aid:has(#q${n}:target) & :nth-child(${n}) > a { outline: 2px solid var(--color-you) }`)} }
}
`;
}
