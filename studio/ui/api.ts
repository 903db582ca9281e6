/** Asks the studio's server. */

/** Thrown when the server refuses, with words for the editor. `data` is what it sent along. */
export class ApiError extends Error {
	constructor(
		message: string,
		readonly status: number,
		readonly data: unknown,
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

async function ask<Answer>(question: string, init: RequestInit): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch(`/studio/api/${question}`, init);
	} catch (error) {
		if ((error as Error).name === 'AbortError') throw error;
		throw new ApiError(
			'The studio does not answer. Is “npm run dev” still running? Your text is kept in this browser.',
			0,
			null,
		);
	}
	const data: unknown = await response.json().catch(() => null);
	if (response.ok) return data as Answer;
	const problem = (data as { problem?: string } | null)?.problem;
	throw new ApiError(problem ?? 'The studio could not do this.', response.status, data);
}
