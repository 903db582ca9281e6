import { byHeadingLook } from '#looks';

/** The text of a page that belongs to no guide: on a wide screen, its headings are to the left of what they are about. */
export function ByHeading({ children }: { children: React.ReactNode }) {
	return (
		<div className="prose by-heading mt-12">
			<style href="by-heading" precedence="components">
				{byHeadingLook}
			</style>
			{children}
		</div>
	);
}
