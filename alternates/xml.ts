const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML writes it, in an element or between double quotation marks. */
export function escapeXml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
