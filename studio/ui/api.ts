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

/** Questions that change nothing, and may be asked again when no answer came. */
const harmless = /^(?:file|site|check|changes)$/;

/**
 * A busy machine may drop a connection on its way through Next; that is no reason to bother anyone.
 *
 * @param question the path below `/studio/api`. @throws ApiError
 */
export async function ask<Answer>(question: string, data: object, signal?: AbortSignal, tries = 3): Promise<Answer> {
	let problem =
		'The studio does not answer. Is “npm run dev” still running? What you wrote is kept in this browser; try again.';
	let status = 0;
	try {
		const headers = { 'Content-Type': 'application/json' };
		const init = { method: 'POST', headers, body: JSON.stringify(data), signal };
		const response = await fetch(`/studio/api/${question}`, init);
		status = response.status;
		const answer = (await response.json()) as { problem?: string } | null;
		if (response.ok) return answer as Answer;
		if (answer?.problem) {
			tries = 0;
			problem = answer.problem;
		}
	} catch (error) {
		if ((error as Error).name === 'AbortError') throw error;
	}
	if (tries <= 1 || !harmless.test(question)) throw new ApiError(problem, status);
	await new Promise((rested) => setTimeout(rested, 500));
	signal?.throwIfAborted();
	return ask(question, data, signal, tries - 1);
}
