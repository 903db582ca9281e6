import { markdownPath } from '@/lib/addresses';
import { markdownPages, pageMarkdown } from './markdown';
import { securityPath, securityText } from './security';

/** Texts by address: every page as Markdown, and where to report a weakness, when there is somewhere. */
export function textFiles(): ReadonlyMap<string, string> {
	const security = securityText();
	return new Map([
		...markdownPages().map((page): [string, string] => [markdownPath(page.path), pageMarkdown(page)]),
		...(security ? [[securityPath, security] as const] : []),
	]);
}
