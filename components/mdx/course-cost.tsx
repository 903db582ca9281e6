import { practice } from '@/content/practice';
import { courseCost } from '@/model/course-cost';

/**
 * What a course adds up to, by the practice's fees per session: arithmetic only. Prints nothing while content/practice.ts
 * has none.
 */
export function CourseCost() {
	const cost = courseCost(practice);
	if (!cost) return null;
	const { caption, head, rows } = cost;
	return (
		<div className="overflow-x-auto">
			<table className="w-full text-small">
				<caption className="pb-1.5 text-left text-soft">{caption}</caption>
				<thead>
					<tr className="text-left">
						{head.map((words) => (
							<th key={words} scope="col" className="py-1.5 pr-3">
								{words}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([name, ...sums]) => (
						<tr key={name} className="rule align-top">
							<th scope="row" className="py-1.5 pr-3 text-left font-semibold hyphens-auto wrap-anywhere">
								{name}
							</th>
							{sums.map((sum) => (
								<td key={sum} className="py-1.5 pr-3">
									{sum}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
