/** Which files the studio reads and writes: the content, and pictures in `public/`. Nothing else, whatever a request says. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { StudioError } from './server';

export type FileKind = 'text' | 'data' | 'words' | 'picture';

const patterns: readonly (readonly [FileKind, RegExp])[] = [
	['text', /^content\/[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/],
	['data', /^content\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/],
	['words', /^content\/words\.txt$/],
	['picture', /^public\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp|avif|gif)$/],
];

/** What kind of file a path names, or nothing when the studio keeps away from it. The path is relative to the project, with `/`. */
export function kindOf(path: unknown): FileKind | undefined {
	if (typeof path !== 'string' || path.length > 200) return undefined;
	return patterns.find(([, pattern]) => pattern.test(path))?.[0];
}

/**
 * The place of a file on this machine.
 *
 * @throws StudioError for a path that is none of the studio's, or leads through a link out of the project.
 */
export function resolvePath(root: string, path: string): string {
	if (!kindOf(path)) throw new StudioError('The studio does not edit this file.');
	const parts = path.split('/');
	for (let depth = 1; depth <= parts.length; depth++) {
		const step = join(root, ...parts.slice(0, depth));
		if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink())
			throw new StudioError('The studio does not follow links.');
	}
	return join(root, ...parts);
}
