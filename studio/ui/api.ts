/** Asks the studio's server. */

/** Thrown when the server refuses or does not answer, with words for the editor. */
export class ApiError extends Error {
	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

/** @param question the path below `/studio/api`. @throws ApiError */
export function get<Answer>(question: string, data: Readonly<Record<string, string>> = {}): Promise<Answer> {
	const query = new URLSearchParams(data).toString();
	return ask(`${question}${query && `?${query}`}`, {});
}

/** @param question the path below `/studio/api`. @throws ApiError */
export function post<Answer>(question: string, data: object, signal?: AbortSignal): Promise<Answer> {
	return ask(question, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify(data),
		signal,
	});
}

/** Questions that change nothing, and may be asked again when no answer came. */
const harmless = /^(?:site|check)$/;

/** A busy machine may drop a connection on its way through Next; that is no reason to bother anyone. */
async function ask<Answer>(question: string, init: RequestInit, tries = 3): Promise<Answer> {
	let problem =
		'The studio does not answer. Is “npm run dev” still running? What you wrote is kept in this browser; try again.';
	let status = 0;
	try {
		const response = await fetch(`/studio/api/${question}`, init);
		status = response.status;
		const data = (await response.json()) as { problem?: string } | null;
		if (response.ok) return data as Answer;
		if (data?.problem) {
			tries = 0;
			problem = data.problem;
		}
	} catch (error) {
		if ((error as Error).name === 'AbortError') throw error;
	}
	if (tries <= 1 || (init.method === 'POST' && !harmless.test(question))) throw new ApiError(problem, status);
	await new Promise((rested) => setTimeout(rested, 500));
	init.signal?.throwIfAborted();
	return ask(question, init, tries - 1);
}
