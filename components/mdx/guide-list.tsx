import { guides } from '@/lib/content';
import { ButtonLink } from '../layout/button-link';
import { PartList } from '../layout/part-list';
import { RoomPicture } from '../pictures/room-picture';

/** Every guide with its parts. A single guide needs no heading: the front page is about it. */
export function GuideList() {
	const single = guides.length === 1;
	return guides.map((guide) => {
		const { comparison, overview, path } = guide;
		return (
			<section key={path} className="wide" aria-labelledby={comparison.slug}>
				{single ? (
					<h2 id={comparison.slug} className="sr-only">
						{comparison.title}
					</h2>
				) : (
					<div className="mt-12 mb-3 grid items-center gap-8 rounded-box bg-sand p-5 lg:grid-cols-2 lg:p-8">
						<div>
							<h2 id={comparison.slug} className="mb-3">
								{comparison.title}
							</h2>
							<p className="mb-3">{overview.description}</p>
							<ButtonLink href={path}>{`${comparison.shortTitle}: the short answer`}</ButtonLink>
						</div>
						<RoomPicture comparison={comparison} />
					</div>
				)}
				<PartList guide={guide} boxes />
			</section>
		);
	});
}
