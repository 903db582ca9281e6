import type { Problem } from '@/model/problem';
import problems from '@/problems';

/** What is wrong with the content, on every page that `npm run dev` shows. A built page has none: it would not be built. */
export function Problems() {
	const found: readonly Problem[] = problems;
	if (found.length === 0) return null;
	const errors = found.filter(({ fatal }) => fatal).length;
	return (
		<section
			aria-label="Problems in the content"
			data-problems
			className="bg-card px-gutter py-3"
			// Only `npm run dev` shows it, and there a style attribute is fine.
			style={{ maxHeight: '50vh', overflow: 'auto' }}
		>
			<p className="font-semibold">
				{errors > 0
					? 'Fix this and save: what you see below may be older than what you wrote.'
					: 'Nothing here stops the build, but it could be better.'}
			</p>
			<ul className="mt-3">
				{found.map(({ path, line, column, fatal, reason, excerpt }) => (
					<li key={`${path}:${line}:${column}:${reason}`} className="mt-3">
						<code>{[path, line, column].filter((part) => part !== undefined).join(':')}</code>{' '}
						<strong>{fatal ? 'error' : 'warning'}</strong> {reason}
						{excerpt && <pre className="text-small">{excerpt}</pre>}
					</li>
				))}
			</ul>
		</section>
	);
}
