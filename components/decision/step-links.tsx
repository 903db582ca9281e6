import { ButtonLink } from '../layout/button-link';

type Step = readonly [href: string, words: string];

/** The way back and the way on. Plain links, so that the browser's own Back does the same. */
export function StepLinks({ back, on }: { back: Step; on: Step }) {
	return (
		<p className="aid-go flex flex-wrap items-center justify-between gap-x-3">
			<a href={back[0]}>{back[1]}</a> <ButtonLink href={on[0]}>{on[1]}</ButtonLink>
		</p>
	);
}
