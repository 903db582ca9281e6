import { Fragment } from 'react';

/** What is known about something: names at the left and, on a phone, above the words. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, words: React.ReactNode])[] }) {
	return (
		<dl className="grid gap-x-5 sm:grid-cols-[auto_1fr]">
			{facts.map(([label, words]) => (
				<Fragment key={label}>
					<dt className="pt-1.5 font-semibold">{label}</dt>
					<dd className="sm:pt-1.5">{words}</dd>
				</Fragment>
			))}
		</dl>
	);
}
