import { evaluate } from '@mdx-js/mdx';
import * as runtime from 'react/jsx-runtime';
import remarkGfm from 'remark-gfm';
import { mdxComponents } from '@/components/mdx';
import { ownPage } from '@/components/mdx/context';
import { guides, helpLines, sources } from '@/lib/content';
import { inlineParagraphs } from '@/model/inline-paragraphs';
import { exampleWith, type TagName, type TagSpec, tags } from '@/model/tags';

/** What an attribute takes, in words. */
const takes: Readonly<Record<string, string>> = {
	figure: 'the name of a figure',
	share: 'the name of a figure with outOf',
	aspect: 'the name of a row',
	format: 'the name of a format',
	table: 'the name of a table',
	sources: 'the names of one or more sources, with spaces between',
	'help-line': 'the name of a help line',
	flag: 'nothing: the name alone',
	text: 'words',
};

export const metadata = { title: 'All tags' };

/**
 * Every tag that editors may write, as it looks. Only `npm run dev` has this page: the build reads no file whose name
 * ends in .dev.tsx.
 */
export default async function PalettePage() {
	const guide = guides[0];
	if (!guide) return null;
	const { comparison } = guide;
	const known = { comparisons: [comparison], sources: Object.keys(sources), helpLines: Object.keys(helpLines) };
	const entries = await Promise.all(
		(Object.entries(tags) as [TagName, TagSpec][]).map(async ([name, spec]) => {
			const example = exampleWith(spec, known);
			const { default: Example } = await evaluate(example, {
				...runtime,
				remarkPlugins: [remarkGfm, inlineParagraphs],
			});
			return { name, spec, example, Example };
		}),
	);
	return (
		<main className="prose px-gutter py-8">
			<h1>All tags</h1>
			{entries.map(({ name, spec, example, Example }) => (
				<section key={name} aria-labelledby={name} className="mt-12">
					<h2 id={name}>{`<${name}>`}</h2>
					<p>{spec.about}</p>
					<p>
						{spec.display === 'inline' ? 'Goes within a sentence.' : 'Goes on lines of its own.'}
						{spec.comparisonOnly && ' Only in a section of a guide.'}
					</p>
					{Object.keys(spec.props).length > 0 && (
						<ul>
							{Object.entries(spec.props).map(([prop, { is, required }]) => (
								<li key={prop}>
									<code>{prop}</code>: {takes[is]}
									{required ? '' : ' (may be left out)'}
								</li>
							))}
						</ul>
					)}
					<pre style={{ overflow: 'auto' }}>{example}</pre>
					<div className="box border-line bg-card">
						<Example components={mdxComponents({ ...ownPage, comparison })} />
					</div>
				</section>
			))}
		</main>
	);
}
