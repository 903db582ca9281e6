/** What is read anew with the same contents, such as JSON, with every part of `before` that says the same: React skips those. */
export function sameParts<Value>(before: unknown, now: Value): Value {
	if (!isContainer(before) || !isContainer(now) || Array.isArray(before) !== Array.isArray(now)) return now;
	const names = Object.keys(before);
	const parts = Object.entries(now).map(([name, part]) => [name, sameParts(before[name], part)] as const);
	const isSame =
		parts.length === names.length && parts.every(([name, part], at) => name === names[at] && part === before[name]);
	if (isSame) return before as Value;
	return (Array.isArray(now) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
