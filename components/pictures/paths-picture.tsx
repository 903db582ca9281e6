import { dataMark } from '@/lib/data-mark';
import type { Comparison } from '@/model/comparison';
import { timelineInWords } from '@/model/timeline';
import { Drawing } from './drawing';
import { FormatMark } from './format-mark';

/** The comparison's `paths` as timelines: a row for each format that takes part, with a bar from when to when it runs. */
export function PathsPicture({ comparison }: { comparison: Comparison }) {
	const { formats, paths = [] } = comparison;
	if (paths.length === 0) return null;
	return (
		<figure className="grid gap-8" {...dataMark('paths')}>
			{paths.map((path) => (
				<div key={path.name}>
					<b data-alternate="keep" className="text-h3">
						{path.name}
					</b>
					<p data-alternate="keep" className="mb-3 text-small">
						{path.text}
					</p>
					<div role="img" aria-label={timelineInWords(path, comparison)} className="grid gap-y-1.5 text-small">
						{formats
							.filter(({ id }) => path.stretches.some(({ format }) => format === id))
							.map((format) => (
								<div key={format.id} className={`hue-${format.hue} grid grid-cols-[7.5rem_1fr] items-center`}>
									<span>
										<FormatMark format={format} />
										{format.short}
									</span>
									{/* Half a bar's height at both ends, for the round ends. */}
									<div className="px-1.5">
										<Drawing width="100%" height="12" className="block text-(--hue)">
											<line x2="100%" y1="6" y2="6" strokeWidth="12" opacity=".16" />
											{path.stretches
												.filter((stretch) => stretch.format === format.id)
												.map(({ from, to }) => (
													<line
														key={from}
														x1={`${from}%`}
														x2={`${to}%`}
														y1="6"
														y2="6"
														strokeWidth="12"
														data-format={format.id}
													/>
												))}
										</Drawing>
									</div>
								</div>
							))}
					</div>
				</div>
			))}
			<figcaption className="text-small text-soft">
				Time runs from left to right. How long each stretch takes differs from person to person.
			</figcaption>
		</figure>
	);
}
