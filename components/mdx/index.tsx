import { pictureSize } from '@/lib/picture';
import { ComparisonTable } from '../comparison-table';
import { PathsPicture } from '../paths-picture';
import { PositionPicture } from '../position-picture';
import { RoomPicture } from '../room-picture';
import { Cell } from './cell';
import { Citations } from './citations';
import { Claim } from './claim';
import { ContactDetails } from './contact-details';
import { comparisonOf, type MdxContext } from './context';
import { CourseCost } from './course-cost';
import { DecisionAid } from './decision-aid';
import { Figure } from './figure';
import { GuideList } from './guide-list';
import { HelpLine } from './help-line';
import { HelpLineList } from './help-line-list';
import { Note } from './note';
import { PlanQuestions } from './plan-questions';
import { PracticeFees } from './practice-fees';
import { PracticeName } from './practice-name';
import { Reviewers } from './reviewers';
import { SourceList } from './source-list';
import type { TagName } from './tags';

// biome-ignore lint/suspicious/noExplicitAny: each tag has props of its own; the content check compares them with tags.ts
type Tag = React.ComponentType<any>;

/** A component for exactly the names that tags.ts lists: one more or one less does not compile. */
const components: Record<TagName, Tag> = {
	Figure,
	Cell,
	Claim,
	HelpLine,
	PracticeName,
	ComparisonTable: ({ name, context }: { name: string; context: MdxContext }) => (
		<ComparisonTable
			comparison={comparisonOf(context)}
			table={name}
			anchor={context.anchor}
			linksRows={context.elsewhere === undefined}
		/>
	),
	RoomPicture: ({ context }: { context: MdxContext }) => <RoomPicture comparison={comparisonOf(context)} />,
	// The page with the whole guide leaves these two out: it is near its limit, and its tables and text say the same.
	PositionPicture: ({ context }: { context: MdxContext }) =>
		context.elsewhere === undefined && <PositionPicture comparison={comparisonOf(context)} />,
	PathsPicture: ({ context }: { context: MdxContext }) =>
		context.elsewhere === undefined && <PathsPicture comparison={comparisonOf(context)} />,
	DecisionAid,
	PlanQuestions,
	CourseCost,
	Note,
	PracticeFees,
	ContactDetails,
	HelpLineList,
	GuideList,
	SourceList,
	Citations,
	Reviewers,
};

/** The tags for one page, and the Markdown elements that need more than their own name. */
export function mdxComponents(context: MdxContext): Record<string, Tag> {
	const tags = Object.entries(components).map(([name, Component]) => [
		name,
		(props: object) => <Component {...props} context={context} />,
	]);
	return {
		...Object.fromEntries(tags),
		h2: heading(2, context),
		h3: heading(3, context),
		h4: heading(4, context),
		img: picture,
		a: ({ href, ...props }: React.ComponentProps<'a'>) => <a href={href && context.address(href)} {...props} />,
	};
}

/** Loads when the reader comes to it, into a place that is kept for it. */
function picture({ src = '', alt }: { src?: string; alt?: string }) {
	// biome-ignore lint/performance/noImgElement: Next's image needs a server, or a script
	return <img src={src} alt={alt} {...pictureSize(src)} loading="lazy" className="h-auto max-w-full rounded-box" />;
}

/** A heading that links to itself; where the whole guide stands, it only can be linked to. */
function heading(level: 2 | 3 | 4, { anchor, headingShift, elsewhere }: MdxContext): Tag {
	const Heading = `h${level + headingShift}` as 'h2';
	return ({ id, children }: React.ComponentProps<'h2'>) => (
		<Heading id={id && anchor(id)}>
			{elsewhere ? (
				children
			) : (
				<a className="self-link" href={`#${id && anchor(id)}`}>
					{children}
				</a>
			)}
		</Heading>
	);
}
