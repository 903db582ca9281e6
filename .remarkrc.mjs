/** What the extension “remark” for VS Code underlines while an editor types: mistakes in the fields at the top. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema';

export default {
	plugins: [
		remarkFrontmatter,
		[
			remarkLintFrontmatterSchema,
			{
				schemas: {
					'./.vscode/section.schema.json': ['./content/!(pages|blocks)/*.mdx'],
					'./.vscode/page.schema.json': ['./content/pages/*.mdx'],
					'./.vscode/block.schema.json': ['./content/blocks/*.mdx'],
				},
			},
		],
	],
};
