/** What the studio's pages and its server say to each other. */
import type { Comparison } from '@/model/comparison';

/** A message of the check, with the words it is about. Lines and columns begin at 1. */
export interface CheckMessage {
	readonly path: string;
	readonly line?: number;
	readonly column?: number;
	readonly endLine?: number;
	readonly endColumn?: number;
	readonly fatal: boolean;
	readonly reason: string;
	readonly rule: string;
}

export interface ListedFile {
	readonly path: string;
	readonly kind: 'section' | 'page' | 'block' | 'data' | 'words';
	/** The guide's folder, for a section and a comparison. */
	readonly folder: string;
	readonly title: string;
	/** The address on the site, for what has one. */
	readonly address?: string;
	readonly draft: boolean;
	readonly order?: number;
}

/** Everything that may be named in a text: what completion and forms offer. */
export interface Names {
	readonly comparisons: readonly Comparison[];
	readonly sources: Readonly<Record<string, { readonly short: string; readonly title: string }>>;
	readonly helpLines: Readonly<Record<string, { readonly name: string }>>;
	/** Pages and headings: an address, and what it leads to. */
	readonly links: readonly { readonly address: string; readonly title: string }[];
}

/** A name, and words that explain it. */
export interface Choice {
	readonly id: string;
	readonly about: string;
}
