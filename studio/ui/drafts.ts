/** Unsaved text is kept in this browser, so that a reload or a crash loses nothing. */

export interface Draft {
	readonly text: string;
	/** The state of the file that was edited; nothing for a new file. */
	readonly hash: string | undefined;
}

const prefix = 'studio:';

/** @param draft nothing, once the text is saved. Storage that is full or switched off is no reason to stop. */
export function keepDraft(path: string, draft: Draft | undefined): void {
	try {
		if (draft) localStorage.setItem(prefix + path, JSON.stringify(draft));
		else localStorage.removeItem(prefix + path);
	} catch {
		// The text is still in the page.
	}
}

/** All texts that were not saved, by path. */
export function keptDrafts(): Readonly<Record<string, Draft>> {
	try {
		const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
		return Object.fromEntries(
			keys
				.filter((key) => key.startsWith(prefix))
				.map((key) => [key.slice(prefix.length), JSON.parse(localStorage.getItem(key) ?? 'null') as Draft]),
		);
	} catch {
		return {};
	}
}
