// A page that says nothing about the reader to the next person who looks at the screen.
const elsewhere = 'https://www.weather.gov/';

/** A plain link away, for pages whose frontmatter asks for it. It cannot clear the history, and says so. */
export function QuickExit() {
	return (
		<p data-alternate="skip" className="pt-3 text-small print:hidden">
			<a href={elsewhere} rel="noreferrer" className="font-semibold">
				Leave this site quickly
			</a>{' '}
			<span className="text-soft">(this page stays in your browser’s history)</span>
		</p>
	);
}
