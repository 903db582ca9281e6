import type { MDXComponents } from 'mdx/types';
import type { TagName } from '@/model/tags';
import { ComparisonTable } from '../comparison-table';
import { ConcernTable } from '../concern-table';
import { HearsPicture } from '../pictures/hears-picture';
import { PathsPicture } from '../pictures/paths-picture';
import { RoomPicture } from '../pictures/room-picture';
import { SharePicture } from '../pictures/share-picture';
import { Citations } from './citations';
import { Clinicians } from './clinicians';
import { ContactDetails } from './contact-details';
import { comparisonOf, type MdxContext } from './context';
import { CourseCost } from './course-cost';
import { DecisionAid } from './decision-aid';
import { GlossaryList } from './glossary-list';
import { GroupList } from './group-list';
import { GuideList } from './guide-list';
import { HelpLineList } from './help-line-list';
import { inlineTags, type Tag, withContext } from './inline';
import { Note } from './note';
import { Pair } from './pair';
import { PlanQuestions } from './plan-questions';
import { PracticeFees } from './practice-fees';
import { Reviewers } from './reviewers';
import { SourceList } from './source-list';
import { Takeaways } from './takeaways';

/** A component for exactly the names that tags.ts lists: one more or one less does not compile. */
const components: Record<TagName, Tag> = {
	...inlineTags,
	ComparisonTable: ({ name, context }: { name: string; context: MdxContext }) => (
		<ComparisonTable
			comparison={comparisonOf(context)}
			table={name}
			anchor={context.anchor}
			plain={context.elsewhere !== undefined}
		/>
	),
	ConcernTable: ({ context }: { context: MdxContext }) => (
		<ConcernTable comparison={comparisonOf(context)} context={context} />
	),
	RoomPicture: ({ context }: { context: MdxContext }) => <RoomPicture comparison={comparisonOf(context)} />,
	SharePicture: ({ context, ...props }: { context: MdxContext; name: string }) => (
		<SharePicture {...props} comparison={comparisonOf(context)} />
	),
	// The page with the whole guide leaves these two out: it is near its limit, and its tables and text say the same.
	HearsPicture: ({ context }: { context: MdxContext }) =>
		context.elsewhere === undefined && <HearsPicture comparison={comparisonOf(context)} />,
	PathsPicture: ({ context }: { context: MdxContext }) =>
		context.elsewhere === undefined && <PathsPicture comparison={comparisonOf(context)} />,
	DecisionAid,
	PlanQuestions,
	CourseCost,
	Note,
	Takeaways,
	Pair,
	PracticeFees,
	GroupList,
	Clinicians,
	ContactDetails,
	HelpLineList,
	GuideList,
	GlossaryList,
	SourceList,
	Citations,
	Reviewers,
};

/** Every tag for one page, and the Markdown elements that need more than their own name. */
export function mdxComponents(context: MdxContext): MDXComponents {
	return withContext(components, context);
}
