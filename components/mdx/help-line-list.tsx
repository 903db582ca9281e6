import { helpLines } from '@/lib/content';
import { Ways } from '../help-line-ways';

/** Every help line, with who it is for. */
export function HelpLineList() {
	return (
		<ul className="plain">
			{Object.entries(helpLines).map(([id, line]) => (
				<li key={id} id={`help-${id}`} className="rule pt-3">
					<b>{line.name}</b>
					<br />
					{`${line.purpose} `}
					<Ways line={line} first />
					{line.url && (
						<>
							{'. '}
							<a href={line.url}>{line.url.replace(/^https:\/\/(www\.)?/, '')}</a>
						</>
					)}
				</li>
			))}
		</ul>
	);
}
