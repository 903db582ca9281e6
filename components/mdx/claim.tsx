import { sourceIds } from '@/lib/outline';
import { SourceLinks } from '../source-links';
import type { MdxContext } from './context';

/** What research, law or an official body says, followed by the names of its sources. */
export function Claim({
	sources: ids,
	children,
	context,
}: {
	sources: string;
	children: React.ReactNode;
	context: MdxContext;
}) {
	return (
		<span>
			{children}
			<SourceLinks ids={sourceIds(ids)} address={context.address} />
		</span>
	);
}
