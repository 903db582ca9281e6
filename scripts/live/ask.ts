/** Requests as `npm run check:live` makes them: one answer at a time, nothing followed or decoded on the way. */
import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
	readonly status: number;
	/** By lower-case name; several of a name with commas between. */
	readonly headers: ReadonlyMap<string, string>;
	/** As it came over the line. */
	readonly body: Buffer;
}

export interface Question {
	readonly method?: 'GET' | 'HEAD';
	readonly headers?: Readonly<Record<string, string>>;
	/** Whether the body is of no interest: it is not waited for. */
	readonly headersOnly?: boolean;
}

/** @throws Error when there is no whole answer: see `plainly`. */
export type Ask = (url: URL, question?: Question) => Promise<Answer>;

/**
 * What asks.
 *
 * @param options.name says who asks, in the header `User-Agent`.
 * @param options.timeout in milliseconds, for a whole answer.
 * @param options.trusting whether to read on where the certificate is not valid.
 */
export function asker(options: { name: string; timeout: number; trusting?: boolean }): { ask: Ask; close: () => void } {
	const http = new HttpAgent({ keepAlive: true });
	const https = new HttpsAgent({ keepAlive: true, rejectUnauthorized: !options.trusting });
	const once: Ask = (url, { method = 'GET', headers = {}, headersOnly = false } = {}) =>
		new Promise((done, failed) => {
			const common = {
				method,
				headers: { 'User-Agent': options.name, Accept: '*/*', ...headers },
				signal: AbortSignal.timeout(options.timeout),
			};
			const answered = async (response: IncomingMessage) => {
				const parts: Buffer[] = [];
				if (headersOnly) response.destroy();
				else for await (const part of response) parts.push(part);
				const found = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
				done({ status: response.statusCode ?? 0, headers: new Map(found), body: Buffer.concat(parts) });
			};
			const sent: ClientRequest =
				url.protocol === 'https:'
					? httpsRequest(url, { ...common, agent: https })
					: httpRequest(url, { ...common, agent: http });
			sent
				.on('response', (response) => {
					answered(response).catch(failed);
				})
				.on('error', failed)
				.end();
		});
	return {
		// A server may close a connection just when it is used again.
		ask: (url, question) =>
			once(url, question).catch((error) =>
				codeOf(error) === 'ECONNRESET' ? once(url, question) : Promise.reject(error),
			),
		close: () => {
			http.destroy();
			https.destroy();
		},
	};
}

/** The body as it was before it was compressed. @throws Error when it is no such thing. */
export function decoded({ headers, body }: Answer): Buffer {
	const encoding = headers.get('content-encoding');
	if (encoding === 'br') return brotliDecompressSync(body);
	return encoding === 'gzip' ? gunzipSync(body) : body;
}

export function codeOf(error: unknown): string {
	const { code, name } = error as { code?: unknown; name?: unknown };
	return name === 'TimeoutError' || name === 'AbortError' ? 'ETIMEDOUT' : String(code ?? name);
}

const causes: Readonly<Record<string, string>> = {
	ENOTFOUND: 'nobody knows its name',
	EAI_AGAIN: 'the name service gave no answer',
	ECONNREFUSED: 'nothing answers there',
	ECONNRESET: 'the connection was cut off',
	ETIMEDOUT: 'no answer in time',
	EHOSTUNREACH: 'the network does not reach it',
	ENETUNREACH: 'the network does not reach it',
	CERT_HAS_EXPIRED: 'its certificate has run out',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself, and browsers refuse it',
	SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not from an authority that browsers know',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes without those that vouch for it',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not from an authority that browsers know',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
	ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak https',
	EPROTO: 'it does not speak https',
};

/** Why there is no answer, in words. */
export function plainly(error: unknown): string {
	const code = codeOf(error);
	return causes[code] ?? `${error instanceof Error ? error.message : error} (${code})`;
}
