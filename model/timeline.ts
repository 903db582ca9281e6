/** A way to use several formats, in words. */
import type { Comparison, Timeline } from './comparison';

/**
 * What a timeline shows, in a sentence.
 *
 * @throws error naming the timeline when a stretch names no format, or does not run forward between 0 and 100.
 */
export function timelineInWords({ name, stretches }: Timeline, { formats }: Comparison): string {
	const parts = stretches.map(({ format: id, from, to }) => {
		const format = formats.find((one) => one.id === id);
		if (!format || !(from >= 0 && from < to && to <= 100)) {
			throw new Error(`The path “${name}” has a stretch of “${id}” from ${from} to ${to}, which cannot be drawn.`);
		}
		return `${format.name} from ${moment(from)} to ${moment(to)}`;
	});
	return `${name}. ${parts.join('; ')}.`;
}

function moment(at: number): string {
	return at === 0 ? 'the start' : at === 100 ? 'the end' : `${at}% of the way`;
}
