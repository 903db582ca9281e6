import { getBlock } from '@/lib/content';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';
import { ButtonLink } from './button-link';

/** What to do next. Leads to the contact page, which holds the ways to reach the practice. */
export function CallToAction() {
	const block = getBlock('call-to-action');
	return (
		<section
			data-alternate="skip"
			aria-labelledby="next"
			className="no-print mt-10 grid items-center gap-5 sm:grid-cols-[1fr_auto]"
		>
			<div>
				<h2 id="next" className="mb-2">
					{block.title}
				</h2>
				<Prose body={block.body} components={inlineComponents(ownPage)} />
			</div>
			<ButtonLink href="/contact">Get in touch</ButtonLink>
		</section>
	);
}
