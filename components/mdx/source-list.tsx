import { citedSources } from '@/lib/content';
import { SourceEntry } from '../source-entry';

/** Every source the site cites, in full. */
export function SourceList() {
	return (
		<ul className="plain">
			{citedSources().map((id) => (
				<SourceEntry key={id} id={id} full />
			))}
		</ul>
	);
}
