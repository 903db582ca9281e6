/**
 * A short text set apart, for what should not be missed.
 *
 * @example <Note title="Good to know">One or two short paragraphs.</Note>
 */
export function Note({ title, children }: { title: string; children: React.ReactNode }) {
	return (
		<aside aria-label={title} className="prose rounded-box border bg-card p-5">
			<p className="font-serif text-h3">{title}</p>
			{children}
		</aside>
	);
}
