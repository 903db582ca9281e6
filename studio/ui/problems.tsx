'use client';

import { proposalsIn } from '../quick-fix';
import type { CheckMessage } from './types';

interface Props {
	messages: readonly CheckMessage[];
	current: string;
	titleOf: (path: string) => string;
	onGo: (message: CheckMessage) => void;
	/** Puts a word in place of the wrong one. */
	onReplace: (message: CheckMessage, word: string) => void;
}

/** What the check says, errors first, those of the open file first of all. Each leads to its place. */
export function Problems({ messages, current, titleOf, onGo, onReplace }: Props) {
	const sorted = messages.toSorted(
		(a, b) => Number(b.path === current) - Number(a.path === current) || Number(b.fatal) - Number(a.fatal),
	);
	const errors = messages.filter(({ fatal }) => fatal).length;
	return (
		<section aria-labelledby="problems" className="studio-problems">
			<h2 id="problems">
				{messages.length === 0
					? 'The check found nothing.'
					: `${errors} ${errors === 1 ? 'error' : 'errors'}, ${messages.length - errors} ${messages.length - errors === 1 ? 'warning' : 'warnings'}`}
			</h2>
			{sorted.length > 0 && (
				<ul>
					{sorted.map((message) => (
						<li key={`${message.path}:${message.line}:${message.column}:${message.reason}`}>
							<button type="button" data-kind={message.fatal ? 'error' : 'warning'} onClick={() => onGo(message)}>
								{message.path !== current && <strong>{`${titleOf(message.path)}: `}</strong>}
								{message.line && `Line ${message.line}. `}
								{message.reason}
							</button>
							{proposalsIn(message.reason).map((word) => (
								<button key={word} type="button" onClick={() => onReplace(message, word)}>
									{`Replace with “${word}”`}
								</button>
							))}
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
