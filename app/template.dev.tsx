import { EditLinks } from '@/studio/ui/edit-links';

/** Only `npm run dev` has this: what is published does not know the studio. */
export default function Template({ children }: { children: React.ReactNode }) {
	return (
		<>
			{children}
			<EditLinks />
		</>
	);
}
