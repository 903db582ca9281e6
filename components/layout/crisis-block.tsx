import { getBlock } from '@/lib/content';
import { dataMark } from '@/lib/data-mark';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';

const look = 'box bg-amber-tint';

/** Where to turn at once. In the same position on every page, beside the call to action. */
export function CrisisBlock() {
	return (
		<section data-alternate="frame" aria-labelledby="crisis" className={look}>
			<CrisisText id="crisis" />
		</section>
	);
}

/** The same words again, where a reader asks for them. A second landmark of that name would be confusing. */
export function CrisisFirst({ id }: { id: string }) {
	return (
		<div className={look}>
			<CrisisText id={id} />
		</div>
	);
}

function CrisisText({ id }: { id: string }) {
	const block = getBlock('crisis');
	return (
		<>
			<h2 id={id} className="mb-3 text-h3" {...dataMark('content/blocks/crisis.mdx')}>
				{block.title}
			</h2>
			<Prose body={block.body} components={inlineComponents(ownPage)} />
		</>
	);
}
