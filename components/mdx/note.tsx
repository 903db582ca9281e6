/**
 * A short text set apart, for what should not be missed.
 *
 * @example <Note title="Good to know">One or two short paragraphs.</Note>
 */
export function Note({ title, children }: { title: string; children: React.ReactNode }) {
	return (
		<aside aria-label={title} className="prose box border-line bg-card">
			<p className="text-h3">{title}</p>
			{children}
		</aside>
	);
}
