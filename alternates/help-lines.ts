import type { PhrasingContent } from 'mdast';
import type { HelpLine } from '@/model/help-line';
import { link, text } from './nodes';

/** The ways to reach a help line, as `components/mdx/help-line.tsx` prints them. */
export function waysToReach({ call, text: sms }: HelpLine): PhrasingContent[] {
	const afterward = call?.afterward ? [text(`, ${call.afterward}`)] : [];
	if (call && sms && call.number === sms.number && !sms.word) {
		return [
			link(`tel:${call.number}`, 'call'),
			text(' or '),
			link(`sms:${sms.number}`, `text ${call.show}`),
			...afterward,
		];
	}
	return [
		...(call ? [link(`tel:${call.number}`, `call ${call.show}`), ...afterward] : []),
		...(call && sms ? [text(', or ')] : []),
		...(sms ? [link(`sms:${sms.number}`, `text ${sms.word ? `${sms.word} to ` : ''}${sms.show}`)] : []),
	];
}

/** The same words with a capital at the start. */
export function capitalized(nodes: readonly PhrasingContent[]): PhrasingContent[] {
	const [first, ...rest] = nodes;
	if (first?.type !== 'link') return [...nodes];
	const [words, ...others] = first.children;
	if (words?.type !== 'text') return [...nodes];
	const value = words.value.charAt(0).toUpperCase() + words.value.slice(1);
	return [{ ...first, children: [{ ...words, value }, ...others] }, ...rest];
}
