/** A link that looks like a button. At most one is in view. */
export function ButtonLink({ href, children }: { href: string; children: React.ReactNode }) {
	return (
		<a href={href} className="pill inline-block bg-ink px-5 py-3 text-paper no-underline hover:underline">
			{children}
		</a>
	);
}
