/**
 * The package that contentlayer generates, with the types of `model/frontmatter.ts`: so the compiler can check the whole
 * project on a clean checkout, before anything has been generated.
 */
declare module 'contentlayer/generated' {
	type Schemas = typeof import('../model/frontmatter');
	type Document<Name extends 'sectionSchema' | 'pageSchema' | 'blockSchema'> = import('../model/schema').Data<
		Schemas[Name]
	> & {
		body: { raw: string; code: string };
		_raw: { sourceFilePath: string; sourceFileDir: string; sourceFileName: string };
	};

	export type Section = Document<'sectionSchema'>;
	export type Page = Document<'pageSchema'>;
	export type Block = Document<'blockSchema'>;

	export const allSections: Section[];
	export const allPages: Page[];
	export const allBlocks: Block[];
}
