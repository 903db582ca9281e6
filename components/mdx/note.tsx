/** A short text set apart, for what should not be missed. */
export function Note({ title, children }: { title: string; children: React.ReactNode }) {
	return (
		<aside aria-label={title} className="prose box border-line bg-card">
			<p className="text-h3">{title}</p>
			{children}
		</aside>
	);
}
