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
	ComparisonTable: withComparison(ComparisonTable),
	ConcernTable: withComparison(ConcernTable),
	RoomPicture: withComparison(RoomPicture),
	SharePicture: withComparison(SharePicture),
	// The page with the whole guide leaves these two out: it is near its limit, and its tables and text say the same.
	HearsPicture: onItsOwnPage(withComparison(HearsPicture)),
	PathsPicture: onItsOwnPage(withComparison(PathsPicture)),
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

/** A tag that draws from the data of its page's comparison. */
function withComparison(Component: Tag): Tag {
	return (props: { context: MdxContext }) => <Component {...props} comparison={comparisonOf(props.context)} />;
}

function onItsOwnPage(Component: Tag): Tag {
	return (props: { context: MdxContext }) => props.context.elsewhere === undefined && <Component {...props} />;
}
