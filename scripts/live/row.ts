/** What one check found. */
export interface Row {
	readonly check: string;
	/** `unknown`: it could not be checked, which is nobody's fault. */
	readonly state: 'ok' | 'off' | 'unknown';
	readonly says: string;
	/** Each thing that is off, or that could not be checked, with what to do. */
	readonly details?: readonly string[];
}

/** The row of a check: off where something is wrong. */
export function row(check: string, details: readonly string[], off: string, ok: string): Row {
	return details.length > 0 ? { check, state: 'off', says: off, details } : { check, state: 'ok', says: ok };
}

const marks = { ok: 'ok ', off: 'OFF', unknown: ' ? ' } as const;

/** As many details of a check as a person reads in a table. */
const most = 20;

/** The rows as a table for a terminal. */
export function table(rows: readonly Row[]): string {
	const width = Math.max(...rows.map(({ check }) => check.length));
	return rows
		.flatMap(({ check, state, says, details = [] }) => [
			`${marks[state]}  ${check.padEnd(width)}  ${says}`,
			...details.slice(0, most).map((detail) => `       • ${detail}`),
			...(details.length > most ? [`       … and ${details.length - most} more (--json lists them all)`] : []),
		])
		.join('\n');
}
