import { Fragment } from 'react';
import { practice } from '@/content/practice';
import { type Guide, getBlock, helpLines } from '@/lib/content';
import { Ways } from '../help-line-ways';

/** Help at once, the practice's name, and the parts of the guide. */
export function SiteHeader({ guide, path }: { guide: Guide; path: string }) {
	const first = Object.values(helpLines).filter((line) => line.everyPage);
	return (
		<header className="border-b border-line">
			<p data-alternate="frame" className="bg-amber-tint px-4 py-1.5 text-center text-small text-balance">
				<b className="font-semibold">{getBlock('crisis').title}</b>
				{first.map((line) => (
					<Fragment key={line.name}>
						{' '}
						<span data-alternate="sentence" className="inline-block first-letter:uppercase">
							<Ways line={line} />.
						</span>
					</Fragment>
				))}
			</p>
			<div className="mx-auto max-w-page px-4 py-2 sm:px-8">
				<div className="flex flex-wrap items-center justify-between gap-x-5">
					<a href="/" className="py-2 font-serif text-large font-semibold no-underline">
						{practice.name}
					</a>
					<a href="/contact" aria-current={path === '/contact' ? 'page' : undefined} className="py-2 text-small">
						Contact
					</a>
				</div>
				<button
					type="button"
					popoverTarget="menu"
					className="menu-button no-print mb-2 rounded-box border border-ink px-3 py-2 text-small font-semibold"
				>
					Parts of the guide
				</button>
				<nav id="menu" popover="auto" aria-label="Parts of the guide" className="menu no-print">
					<ul className="flex-wrap gap-x-5 text-small lg:flex">
						{[guide.overview, ...guide.parts].map((part) => (
							<li key={part.path}>
								<a
									href={part.path}
									aria-current={part.path === path ? 'page' : undefined}
									className="block py-2 no-underline hover:underline aria-[current]:underline aria-[current]:decoration-3 lg:py-1"
								>
									{part.shortTitle}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</header>
	);
}
