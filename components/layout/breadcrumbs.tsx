import type { Step } from '@/lib/trail';

/** The way from the front door to this page. The page itself comes last and is not a link. */
export function Breadcrumbs({ trail }: { trail: readonly Step[] }) {
	const here = trail.at(-1);
	if (!here) return null;
	return (
		<nav aria-label="Breadcrumbs" className="no-print mb-5 text-small text-soft">
			<ol className="flex flex-wrap gap-x-2">
				{trail.slice(0, -1).map(({ path, label }) => (
					<li key={path} className="after:pl-2 after:content-['›'/'']">
						<a href={path}>{label}</a>
					</li>
				))}
				<li aria-current="page">{here.label}</li>
			</ol>
		</nav>
	);
}
