import type { Graph } from 'schema-dts';

/** What the page says, for programs: data that no browser runs. */
export function StructuredData({ graph }: { graph: Graph }) {
	// "<" would end the script or begin another one.
	const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
	// biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotation marks, and JSON would be none
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
