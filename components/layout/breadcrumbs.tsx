import type { Step } from '@/lib/trail';

/** The way from the front door to this page. The page itself comes last and is not a link: on a phone its title says it. */
export function Breadcrumbs({ trail }: { trail: readonly Step[] }) {
	const here = trail.at(-1);
	if (!here) return null;
	return (
		<nav aria-label="Breadcrumbs" className="py-1.5 text-small text-soft print:hidden">
			<ol className="flex flex-wrap gap-x-1.5">
				{trail.slice(0, -1).map(({ path, label }, index) => (
					<li key={path}>
						<a href={path} className="inline-block py-1.5">
							{label}
						</a>
						<span aria-hidden="true" className={index === trail.length - 2 ? 'max-sm:sr-only' : undefined}>
							{' ›'}
						</span>{' '}
					</li>
				))}
				<li aria-current="page" className="py-1.5 max-sm:sr-only">
					{here.label}
				</li>
			</ol>
		</nav>
	);
}
