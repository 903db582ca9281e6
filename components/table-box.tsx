import { tableLook } from '#looks';

/** What holds a table of a comparison: its width decides how the table is laid out. See comparison-table.css. */
export function TableBox({ className, children }: { className: string; children: React.ReactNode }) {
	return (
		<div className={`wide comparison-box ${className}`}>
			{/* Because it has an `href`, React puts it into the page once, however many tables there are. */}
			<style href="comparison-table" precedence="components">
				{tableLook}
			</style>
			{children}
		</div>
	);
}
