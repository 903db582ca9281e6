/** A link that looks like a button. At most one stands in a view. */
export function ButtonLink({ href, children }: { href: string; children: React.ReactNode }) {
	return (
		<a
			href={href}
			className="inline-block justify-self-start rounded-box border border-ink bg-ink px-5 py-3 font-semibold text-paper no-underline hover:underline"
		>
			{children}
		</a>
	);
}
