import { helpLines } from '@/lib/content';
import { unbroken } from '@/lib/unbroken';
import type { HelpLine } from '@/model/help-line';

interface Props {
	line: HelpLine;
	/** At the beginning of a sentence. */
	first?: boolean;
}

/** The ways to reach a line. Call and text share their words when they share the number. */
export function Ways({ line: { call, text }, first = false }: Props) {
	const toCall = first ? 'Call' : 'call';
	const toText = first && !call ? 'Text' : 'text';
	const afterward = call?.afterward ? `, ${call.afterward}` : '';
	if (call && text && call.number === text.number && !text.word) {
		return (
			<span>
				<a href={`tel:${call.number}`}>{toCall}</a>
				{' or '}
				<a href={`sms:${text.number}`}>{unbroken(`text ${call.show}`)}</a>
				{afterward}
			</span>
		);
	}
	return (
		<span>
			{call && <a href={`tel:${call.number}`}>{unbroken(`${toCall} ${call.show}`)}</a>}
			{call && `${afterward}${text ? ', or ' : ''}`}
			{text && (
				<a href={`sms:${text.number}`}>{unbroken(`${toText} ${text.word ? `${text.word} to ` : ''}${text.show}`)}</a>
			)}
		</span>
	);
}

/** The ways to reach each line that is on every page: "call or text 988, or call 911". */
export function EveryPageLines() {
	return Object.entries(helpLines)
		.filter(([, line]) => line.everyPage)
		.map(([id, line], index) => (
			<span key={id}>
				{index > 0 && ', or '}
				<Ways line={line} />
			</span>
		));
}
