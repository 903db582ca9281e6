'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Change, HandedIn } from '../git';
import { ask } from './api';

interface Props {
	/** Files with text that is not saved yet. */
	unsaved: readonly string[];
	/** How many errors the check found. */
	errors: number;
	titleOf: (path: string) => string;
	/** Files on disk have changed. */
	onDisk: (paths: readonly string[]) => void;
}

/** What differs from the last commit, undoing it, and handing it in. */
export function ChangesPanel({ unsaved, errors, titleOf, onDisk }: Props) {
	const [changes, setChanges] = useState<readonly Change[]>();
	const [message, setMessage] = useState('');
	const [status, setStatus] = useState('');
	/** Why it is not known what has changed. */
	const [problem, setProblem] = useState('');
	const [result, setResult] = useState<HandedIn>();
	const [busy, setBusy] = useState(true);

	const load = useCallback(async () => {
		setBusy(true);
		setProblem('');
		try {
			setChanges((await ask<{ changes: Change[] }>('changes', {})).changes);
		} catch (error) {
			setProblem((error as Error).message);
		}
		setBusy(false);
	}, []);
	useEffect(() => {
		load();
	}, [load]);

	/** Does something, says how it went, and looks again. */
	const attempt = async (work: () => Promise<string>) => {
		setBusy(true);
		setStatus('');
		setStatus(await work().catch((error) => (error as Error).message));
		await load();
	};
	const undo = (paths: readonly string[], question: string) => {
		if (!confirm(question)) return;
		attempt(async () => {
			await ask('undo', { paths });
			onDisk(paths);
			return 'Undone.';
		});
	};
	const handIn = (question: 'hand-in' | 'send') =>
		attempt(async () => {
			const sent = await ask<HandedIn>(question, { message });
			setResult(sent);
			setMessage('');
			if (sent.problem) return sent.problem;
			return sent.pushed ? 'Handed in.' : `Saved on the branch “${sent.branch}”. There is no remote to send it to.`;
		});

	const obstacle =
		unsaved.length > 0
			? `Save first: ${unsaved.map(titleOf).join(', ')}.`
			: errors > 0
				? `The check found ${errors === 1 ? 'one error' : `${errors} errors`}. Fix ${errors === 1 ? 'it' : 'them'} first.`
				: !message.trim()
					? 'Say in a few words what you changed.'
					: undefined;
	return (
		<section aria-labelledby="changes" className="studio-panel">
			<h2 id="changes">Changes</h2>
			<p role="status">{status}</p>
			{result?.reviewUrl && (
				<p>
					<a href={result.reviewUrl}>Ask for a review</a>
				</p>
			)}
			{result?.problem && (
				<button type="button" disabled={busy} onClick={() => handIn('send')}>
					Send again
				</button>
			)}
			<p role="status" className={problem && 'studio-error'}>
				{problem || (busy ? 'Looking …' : changes?.length === 0 && 'Nothing differs from the last commit.')}
			</p>
			{changes?.map(({ path, kind, diff }) => (
				<details key={path}>
					<summary>
						<strong>{titleOf(path)}</strong> {kind} <code>{path}</code>
					</summary>
					<pre className="studio-diff">
						{diff.split('\n').map((line, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a line of a diff is its place
							<span key={index} data-kind={line[0] === '+' ? 'added' : line[0] === '-' ? 'removed' : undefined}>
								{`${line}\n`}
							</span>
						))}
					</pre>
					<button type="button" disabled={busy} onClick={() => undo([path], `Undo all changes in “${titleOf(path)}”?`)}>
						Undo this file
					</button>
				</details>
			))}
			{changes && changes.length > 0 && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						if (!obstacle) handIn('hand-in');
					}}
				>
					<label>
						What did you change, and why?
						<textarea rows={3} value={message} onChange={({ target }) => setMessage(target.value)} />
					</label>
					{obstacle && <p className="studio-soft">{obstacle}</p>}
					<p className="studio-row">
						<button type="submit" className="studio-main" disabled={busy || obstacle !== undefined}>
							Hand in
						</button>
						<button
							type="button"
							disabled={busy}
							onClick={() =>
								undo(
									changes.map(({ path }) => path),
									'Undo every change since the last commit? This cannot be taken back.',
								)
							}
						>
							Undo all
						</button>
					</p>
				</form>
			)}
			<p className="studio-row">
				<button type="button" disabled={busy} onClick={load}>
					Look again
				</button>
				<button
					type="button"
					disabled={busy}
					onClick={() =>
						attempt(async () => {
							const { branch } = await ask<{ branch: string }>('start-fresh', {});
							onDisk([]);
							return `You have the newest version of “${branch}”.`;
						})
					}
				>
					Start from the newest version
				</button>
			</p>
		</section>
	);
}
