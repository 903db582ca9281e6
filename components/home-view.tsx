import { guides, mainGuide, type PlainPage } from '@/lib/content';
import { plainPageGraph } from '@/lib/structured-data';
import { ByHeading } from './by-heading';
import { ButtonLink } from './layout/button-link';
import { PageShell } from './layout/page-shell';
import { PageSources } from './layout/page-sources';
import { TitleBlock } from './layout/title-block';
import { mdxComponents } from './mdx';
import { ownPage } from './mdx/context';
import { RoomPicture } from './pictures/room-picture';
import { answerAndRest } from './prose';

/** The front page. With a single guide, its answer and its picture are at the top. */
export function HomeView({ page }: { page: PlainPage }) {
	const [answer, rest] = answerAndRest({ body: page.body, components: mdxComponents(ownPage) });
	const guide = mainGuide();
	const single = guides.length === 1;
	const aid = guide.parts.find(({ tags }) => tags.has('DecisionAid'));
	return (
		<PageShell guide={guide} page={page} graph={plainPageGraph(page)}>
			<article>
				<TitleBlock
					layout="picture"
					above={single && <p className="text-small text-soft">{guide.comparison.title}</p>}
					title={page.title}
					lead={answer}
					beside={single && <RoomPicture comparison={guide.comparison} />}
				>
					{single && (
						<p className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
							<ButtonLink href={guide.path}>Read the short answer</ButtonLink>{' '}
							{aid && (
								<a href={aid.path} className="py-1.5">
									{aid.shortTitle}
								</a>
							)}
						</p>
					)}
				</TitleBlock>
				<ByHeading>{rest}</ByHeading>
				<PageSources ids={page.sources} />
			</article>
		</PageShell>
	);
}
