import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { tags } from '@/model/tags';
import { bracesReason, codeLineReason } from '../parser-faults';
import { rangeAt } from '../range';
import type { Rule } from '../rule';

export const syntax: Rule = {
	name: 'syntax',
	about: 'The body is text, Markdown and known tags: never code, and no sign that only looks like text.',
	examples: {
		in: 'text',
		bad: 'A group <5 people strong is small.',
		good: 'A group of fewer than five people is small.',
	},
	check({ site, problem }) {
		for (const { path, source, tree, fault } of site.texts) {
			if (fault) problem(path, fault.reason, fault.range);
			if (!tree) continue;
			visit(tree, (node: Nodes) => {
				if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
					problem(path, bracesReason(node.value), node.position);
				} else if (node.type === 'mdxjsEsm') {
					problem(path, codeLineReason(node.value.split(/\s/)[0] ?? ''), node.position);
				} else if (node.type === 'text') {
					const start = node.position?.start.offset ?? 0;
					const raw = source.slice(start, node.position?.end.offset);
					for (const { 0: sign, index } of raw.matchAll(/(?<!\\)\}/g)) {
						problem(path, bracesReason(''), rangeAt(source, start + index, start + index + sign.length));
					}
					const spaced = [...raw.matchAll(/<\s+\/?\s*(\w+)[^>]*>?/g)].filter(({ 1: name = '' }) =>
						Object.hasOwn(tags, name),
					);
					for (const { 0: tag, 1: name, index } of spaced) {
						const reason = `There is a space after <, so readers would see this tag. Write <${name} without the space.`;
						problem(path, reason, rangeAt(source, start + index, start + index + tag.length));
					}
					if (spaced.length > 0) return;
					for (const { 0: rest, index } of raw.matchAll(
						/(?:\b[A-Z]?\w*\s+)?(?:[a-z]+=["“”][^"“”\n]*["“”]\s*)?\/>|\b[a-z]+=["“”][^"“”\n]*["“”]\s*>/g,
					)) {
						const reason =
							'This is the rest of a tag whose beginning is gone. Write the whole tag, or delete the rest.';
						problem(path, reason, rangeAt(source, start + index, start + index + rest.length));
					}
				}
			});
		}
	},
};
