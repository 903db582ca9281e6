import { Fragment } from 'react';

interface Props {
	/**
	 * `list`: a list at the right. `picture`: a picture there, as high as it likes. `under`: the title runs over
	 * both columns, with the picture beside the answer.
	 */
	layout: 'list' | 'picture' | 'under';
	/** Whether it is beside the rail: then it is a box where there is room, and elsewhere a band. */
	boxed?: boolean;
	/** Over the title: which part it is, and when it last changed. */
	above?: React.ReactNode;
	title: string;
	/** The answer. */
	lead: React.ReactNode[];
	/** Beside the answer: a picture, or what is on the page. */
	beside?: React.ReactNode;
	/** After the answer: where to go on. */
	children?: React.ReactNode;
}

const columns = {
	list: 'lg:grid-cols-[minmax(0,31rem)_1fr] lg:grid-rows-[auto_1fr]',
	picture: 'lg:grid-cols-2',
	under: 'lg:grid-cols-[1fr_1.1fr]',
};

/** The head of every page: what it is about, and the answer. */
export function TitleBlock({ layout, boxed, above, title, lead, beside, children }: Props) {
	const under = layout === 'under';
	// A title in two halves breaks between them first: “Group vs. individual therapy:” and “the key differences”.
	const pieces = title.split(/(?<=[:?]) /);
	// Without “content”, a reader view takes an answer with many sources and terms for a list of links.
	return (
		<div className={`content band gap-x-12 gap-y-3 ${beside ? columns[layout] : ''} ${boxed ? 'band-boxed' : ''}`}>
			<div className={`self-end ${under ? 'lg:col-span-2' : ''}`}>
				{above}
				<h1 className={`${above ? 'mt-3' : ''} ${layout === 'list' ? 'lg:text-[2.5rem]' : ''}`}>
					{pieces.map((piece, index) =>
						pieces.length === 1 ? (
							piece
						) : (
							<Fragment key={piece}>
								{index > 0 && ' '}
								<span className="inline-block">{piece}</span>
							</Fragment>
						),
					)}
				</h1>
			</div>
			<div className="max-w-measure">
				{lead.length > 0 && <div className="prose text-large">{lead}</div>}
				{children}
			</div>
			{beside && (
				<div className={`mt-5 lg:mt-0 ${under ? '' : 'lg:col-start-2 lg:row-start-1 lg:row-end-3'}`}>{beside}</div>
			)}
		</div>
	);
}
