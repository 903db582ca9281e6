import { type Guide, guides } from '@/lib/content';

interface Props {
	guide: Guide;
	/** The page's address, to mark where the reader is. */
	path: string;
	/** Whether it is beside the text where there is room. Elsewhere it opens from the header's button. */
	rail: boolean;
}

/** The parts of the guide as stops on a line: a popover on a phone, a rail beside the text on a wide screen. */
export function GuideMenu({ guide, path, rail }: Props) {
	const others = guides.filter((other) => other !== guide);
	return (
		<nav
			id="menu"
			popover="auto"
			aria-label="Parts of the guide"
			className={`text-small print:hidden ${rail ? 'rail' : ''}`}
		>
			<ul className="stops">
				{[guide.overview, ...guide.parts].map((part) => (
					<li key={part.path}>
						<MenuLink href={part.path} current={part.path === path}>
							{part.shortTitle}
						</MenuLink>
					</li>
				))}
			</ul>
			<ul className="mt-3 pl-7">
				<li>
					<MenuLink href={`${guide.path}/all`} current={`${guide.path}/all` === path}>
						The whole guide on one page
					</MenuLink>
				</li>
				{others.map((other) => (
					<li key={other.path}>
						<MenuLink href={other.path}>{other.comparison.shortTitle}</MenuLink>
					</li>
				))}
			</ul>
		</nav>
	);
}

function MenuLink({ href, current, children }: { href: string; current?: boolean; children: React.ReactNode }) {
	return (
		<a
			href={href}
			aria-current={current ? 'page' : undefined}
			className="block py-1.5 no-underline hover:underline aria-[current]:font-semibold"
		>
			{children}
		</a>
	);
}
