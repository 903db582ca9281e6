/** Reads the comments that stand above exported things, where something about them is to be shown to editors. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TagName } from '@/model/tags';

/** What the comment above `export const name` or `export function name` says, without its `@` lines. */
export function docComment(source: string, name: string): string | undefined {
	const comments = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|(?:async )?function) (\w+)/g);
	const [, comment] = [...comments].find(([, , exported]) => exported === name) ?? [];
	return comment
		?.split('\n')
		.map((line) => line.replace(/^\s*\*? ?/, '').trim())
		.join('\n')
		.replace(/^@[\s\S]*/m, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** What the component of a tag is for, in its own words. @throws Error when no component has that name. */
export function docOfTag(name: TagName): string {
	for (const folder of ['components/mdx', 'components/pictures', 'components']) {
		for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.tsx'))) {
			const doc = docComment(readFileSync(join(folder, file), 'utf8'), name);
			if (doc) return doc;
		}
	}
	throw new Error(`No component in components/ is called ${name} and has a comment.`);
}
