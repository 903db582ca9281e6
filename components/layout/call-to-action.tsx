import { getBlock } from '@/lib/content';
import { dataMark } from '@/lib/data-mark';
import { GroupSummary } from '../group-summary';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';
import { ButtonLink } from './button-link';
import { PracticeWays } from './practice-ways';

/**
 * What to do next. Leads to the contact page, which holds the ways to reach the practice.
 *
 * @param props.groups whether it lists the open groups, which the page itself may do
 */
export function CallToAction({ groups }: { groups: boolean }) {
	const block = getBlock('call-to-action');
	return (
		<section data-alternate="skip" aria-labelledby="next" className="print:hidden">
			<h2 id="next" className="mb-3" {...dataMark('content/blocks/call-to-action.mdx')}>
				{block.title}
			</h2>
			<Prose body={block.body} components={inlineComponents(ownPage)} />
			{groups && <GroupSummary heading={3} />}
			<p className="mt-5 flex flex-wrap items-center gap-x-5">
				<ButtonLink href="/contact">Get in touch</ButtonLink> <PracticeWays />
			</p>
		</section>
	);
}
