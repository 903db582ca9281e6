import { getBlock, getPlainPage } from '@/lib/content';
import type { Practice } from '@/model/practice';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';

const pages = ['about', 'sources', 'privacy', 'accessibility', 'disclaimer', 'contact'];

/** The short disclaimer and the pages about the site itself. */
export function SiteFooter({ practice }: { practice: Practice }) {
	const { name, phone, email, statesServed } = practice;
	const disclaimer = getBlock('disclaimer');
	return (
		<footer className="border-t border-line text-small text-soft">
			<div className="mx-auto max-w-page px-4 py-8 sm:px-8">
				<div data-alternate="frame" role="note" aria-label={disclaimer.title}>
					<Prose body={disclaimer.body} components={inlineComponents(ownPage)} />
				</div>
				<nav aria-label="About this site" className="no-print mt-4">
					<ul className="flex flex-wrap gap-x-5">
						{pages.map(getPlainPage).map((page) => (
							<li key={page.path}>
								<a href={page.path} className="block py-1.5">
									{page.shortTitle}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<p className="mt-4">
					{statesServed ? `${name}, serving ${statesServed.join(', ')}` : name}
					{phone && (
						<span>
							{' · '}
							<a href={`tel:${phone.number}`}>{phone.show}</a>
						</span>
					)}
					{email && (
						<span>
							{' · '}
							<a href={`mailto:${email}`}>{email}</a>
						</span>
					)}
				</p>
			</div>
		</footer>
	);
}
