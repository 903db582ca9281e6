import { guides } from '@/lib/content';
import { ButtonLink } from '../layout/button-link';
import { PartList } from '../layout/part-list';
import { RoomPicture } from '../pictures/room-picture';

/**
 * Every guide with its parts.
 *
 * @example <GuideList />
 */
export function GuideList() {
	return guides.map((guide) => (
		<section key={guide.path} className="wide" aria-labelledby={guide.comparison.slug}>
			<div className="mt-6 mb-8 grid items-start gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,38rem)_1fr]">
				<div>
					<h2 id={guide.comparison.slug} className="mb-2">
						{guide.comparison.title}
					</h2>
					<p className="mb-5">{guide.overview.description}</p>
					<ButtonLink href={guide.path}>Read the short answer</ButtonLink>
				</div>
				<RoomPicture comparison={guide.comparison} />
			</div>
			<PartList guide={guide} />
		</section>
	));
}
