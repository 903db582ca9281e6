/** Which files are texts, and what becomes of them. The fields at the top of a text are in model/frontmatter.ts. */
import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { blockSchema, contentlayerFields, pageSchema, sectionSchema } from './model/frontmatter';
import { inlineParagraphs } from './model/inline-paragraphs';

export const Section = defineDocumentType(() => ({
	name: 'Section',
	// One folder per comparison, whatever its name: adding one changes nothing here.
	filePathPattern: '!(pages|blocks)/*.mdx',
	contentType: 'mdx',
	fields: contentlayerFields(sectionSchema),
}));

export const Page = defineDocumentType(() => ({
	name: 'Page',
	filePathPattern: 'pages/*.mdx',
	contentType: 'mdx',
	fields: contentlayerFields(pageSchema),
}));

export const Block = defineDocumentType(() => ({
	name: 'Block',
	filePathPattern: 'blocks/*.mdx',
	contentType: 'mdx',
	fields: contentlayerFields(blockSchema),
}));

export default makeSource({
	// `npm run dev` shows a copy that leaves out what cannot be shown: see scripts/dev.ts.
	contentDirPath: process.env.CONTENT_DIR ?? 'content',
	contentDirExclude: ['README.md'],
	documentTypes: [Section, Page, Block],
	// Contentlayer's defaults drop a document that has a problem with a warning and exit code 0: the page
	// would vanish. Here nothing is ever dropped.
	onUnknownDocuments: 'fail',
	onMissingOrIncompatibleData: 'fail',
	onExtraFieldData: 'fail',
	// It asks for a `baseUrl` in tsconfig.json, an option that TypeScript no longer has.
	disableImportAliasWarning: true,
	mdx: { remarkPlugins: [remarkGfm, inlineParagraphs], rehypePlugins: [rehypeSlug] },
});
