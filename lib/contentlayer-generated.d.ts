/**
 * Types of the package that contentlayer generates, worked out from the fields in
 * `model/frontmatter.ts`. With them the compiler can check the whole project on a clean checkout,
 * before anything has been generated.
 */
declare module 'contentlayer/generated' {
	type AllFields = typeof import('../model/frontmatter');

	type Value<Field> = Field extends { type: 'number' }
		? number
		: Field extends { type: 'boolean' }
			? boolean
			: Field extends { type: 'list' }
				? string[]
				: string;

	type Fields<Spec> = {
		[K in keyof Spec as Spec[K] extends { required: true } ? K : never]: Value<Spec[K]>;
	} & {
		[K in keyof Spec as Spec[K] extends { required: true } ? never : K]?: Value<Spec[K]>;
	};

	type Document<Spec> = Fields<Spec> & {
		body: { raw: string; code: string };
		_raw: { sourceFilePath: string; sourceFileDir: string; sourceFileName: string };
	};

	export type Section = Document<AllFields['sectionFields']>;
	export type Page = Document<AllFields['plainPageFields']>;
	export type Block = Document<AllFields['blockFields']>;

	export const allSections: Section[];
	export const allPages: Page[];
	export const allBlocks: Block[];
}
