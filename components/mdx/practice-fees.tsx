import { practice } from '@/content/practice';
import { longDate } from '@/model/date';
import { formatMoney } from '@/model/money';

/** The practice's own fees from content/practice.ts. Prints nothing while there are none. */
export function PracticeFees() {
	const { name, fees = [] } = practice;
	if (fees.length === 0) return null;
	return (
		<table>
			<caption className="text-left text-small text-soft">{`Fees at ${name}`}</caption>
			<tbody>
				{fees.map(({ format, per, asOf, ...fee }) => (
					<tr key={`${format} ${per}`} className="rule align-top">
						<th scope="row" className="py-1.5 pr-5 text-left font-semibold">
							{format}
						</th>
						<td className="py-1.5">
							{`${formatMoney(fee.amount, fee.currency)} per ${per} `}
							<span className="text-small text-soft">{`(as of ${longDate(asOf)})`}</span>
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
