import { Fragment } from 'react';
import { sources } from '@/lib/content';

interface Props {
	ids: readonly string[];
	/** Where a link leads, on a page that does not list the sources itself. */
	address?: (href: string) => string;
}

/**
 * The names of sources in brackets, each linked to its entry, with the space before them.
 *
 * @throws Error when there is no such source.
 */
export function SourceLinks({ ids, address = (href) => href }: Props) {
	return (
		<small data-alternate="notes" className="text-small text-soft">
			{' ('}
			{ids.map((id, index) => {
				const source = sources[id];
				if (!source) throw new Error(`There is no source “${id}” in content/sources.ts.`);
				return (
					<Fragment key={id}>
						{index > 0 && '; '}
						<a href={address(`#source-${id}`)}>{source.short}</a>
					</Fragment>
				);
			})}
			)
		</small>
	);
}
