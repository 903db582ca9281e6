/** A link that looks like a button. At most one stands in a view. */
export function ButtonLink({ href, children }: { href: string; children: React.ReactNode }) {
	return (
		<a
			href={href}
			className="inline-block rounded-[2rem] border-2 border-ink bg-ink px-5 py-3 leading-snug font-semibold text-paper no-underline hover:underline"
		>
			{children}
		</a>
	);
}
