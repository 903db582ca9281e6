import { practice } from '@/content/practice';
import { getBlock, getPlainPage, groupsSlug, openGroups } from '@/lib/content';
import { unbroken } from '@/lib/unbroken';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';
import { PracticeMark } from './practice-mark';

const pages = ['about', 'sources', 'glossary', 'privacy', 'accessibility', 'disclaimer', 'contact'];

/** The short disclaimer and the pages about the site itself. */
export function SiteFooter() {
	const { name, phone, email, statesServed, privacyNotice } = practice;
	const listed = openGroups.length > 0 ? [...pages, groupsSlug] : pages;
	const disclaimer = getBlock('disclaimer');
	return (
		<footer className="grid gap-x-20 gap-y-8 bg-night px-gutter py-12 text-small text-moon lg:grid-cols-[2fr_1fr] print:py-3">
			<div data-alternate="frame" role="note" aria-label={disclaimer.title}>
				<Prose body={disclaimer.body} components={inlineComponents(ownPage)} />
			</div>
			<nav aria-label="About this site" className="print:hidden">
				<ul className="max-w-80 columns-[8rem]">
					{listed.map(getPlainPage).map((page) => (
						<li key={page.path}>
							<a href={page.path} className="block py-1.5">
								{page.shortTitle}
							</a>{' '}
						</li>
					))}
					{privacyNotice && (
						<li>
							<a href={privacyNotice} className="block py-1.5">
								Notice of privacy practices
							</a>
						</li>
					)}
				</ul>
			</nav>
			<div className="flex flex-wrap items-center gap-x-5 gap-y-1.5">
				<a
					href="/"
					className="flex items-center gap-1.5 font-serif text-large font-semibold wrap-anywhere no-underline"
				>
					<PracticeMark />
					{name}
				</a>
				{statesServed && <span>{` Serving ${statesServed.join(', ')}`}</span>}
				{phone && (
					<span>
						{' '}
						<a href={`tel:${phone.number}`}>{unbroken(phone.show)}</a>
					</span>
				)}
				{email && (
					<span>
						{' '}
						<a href={`mailto:${email}`}>{email}</a>
					</span>
				)}
			</div>
		</footer>
	);
}
