/** What `npm audit` found, held against the exceptions that somebody has decided on. */
import { z } from 'zod';

export const exceptionsFile = '.github/audit-exceptions.json';

const exceptions = z.array(
	z.strictObject({
		/** Such as GHSA-xxxx-xxxx-xxxx, from the advisory’s address. */
		advisory: z.string().regex(/^GHSA(-[0-9a-z]{4}){3}$/, 'is no advisory: write it like GHSA-1234-abcd-5678'),
		reason: z.string().min(20, 'says too little: why does the weakness not matter here?'),
		/** The day on which somebody has to look again. */
		until: z.iso.date('is no day: write it as year-month-day'),
	}),
);

const report = z.object({
	vulnerabilities: z.record(
		z.string(),
		z.object({
			via: z.array(z.union([z.string(), z.object({ url: z.string(), title: z.string(), severity: z.string() })])),
		}),
	),
});

/**
 * What is to be done about weaknesses of high or critical severity.
 *
 * @param audit what `npm audit --json` printed.
 * @param excepted the text of the file with the exceptions.
 * @param today YYYY-MM-DD
 * @returns a sentence for each weakness without an exception, and for each exception that has run out or is not needed.
 * @throws Error when either text is not what it should be.
 */
export function auditProblems(audit: string, excepted: string, today: string): string[] {
	const read = exceptions.safeParse(parse(excepted, exceptionsFile));
	if (!read.success) {
		const lines = read.error.issues.map(({ path, message }) => `${exceptionsFile}, ${path.join('.')}: ${message}`);
		throw new Error(lines.join('\n'));
	}
	const found = report.safeParse(parse(audit, 'npm audit'));
	if (!found.success) throw new Error(`npm audit gave no report: ${audit.trim().slice(0, 500)}`);
	const weaknesses = new Map<string, string>();
	for (const [name, { via }] of Object.entries(found.data.vulnerabilities)) {
		for (const one of via) {
			if (typeof one === 'string' || !['high', 'critical'].includes(one.severity)) continue;
			weaknesses.set(one.url.split('/').at(-1) ?? one.url, `${name}: ${one.title} (${one.severity}), ${one.url}`);
		}
	}
	const isExcepted = (id: string) => read.data.some(({ advisory, until }) => advisory === id && until >= today);
	return [
		...[...weaknesses].flatMap(([id, what]) =>
			isExcepted(id)
				? []
				: `${what}. Take a version without it, or add ${id} to ${exceptionsFile} with the reason why it does not matter here.`,
		),
		...read.data
			.filter(({ advisory }) => !weaknesses.has(advisory))
			.map(({ advisory }) => `${exceptionsFile}: ${advisory} is no longer found. Take it out.`),
	];
}

function parse(text: string, from: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error(`${from} is not JSON: ${text.trim().slice(0, 500) || '(nothing)'}`);
	}
}
