import { getBlock } from '@/lib/content';
import { ownPage } from '../mdx/context';
import { inlineComponents } from '../mdx/inline';
import { Prose } from '../prose';

const look = 'rounded-box border-l-4 border-amber bg-amber-tint px-5 py-4 sm:px-6';

/** Where to turn at once. Stands on every page in the same place, before the call to action. */
export function CrisisBlock() {
	return (
		<aside data-alternate="frame" aria-labelledby="crisis" className={`mt-12 print:mt-6 ${look}`}>
			<CrisisText id="crisis" />
		</aside>
	);
}

/** The same words once more, where a reader asks for them. A second landmark of that name would only confuse. */
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
			<h2 id={id} className="mb-1 text-[1.2rem]">
				{block.title}
			</h2>
			<Prose body={block.body} components={inlineComponents(ownPage)} />
		</>
	);
}
