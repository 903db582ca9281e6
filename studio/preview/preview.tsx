'use client';

import { MDXProvider } from '@mdx-js/react';
import type { MDXComponents, MDXContent } from 'mdx/types';
import { Children, Component, Fragment, useEffect, useMemo, useState } from 'react';
import { mdxComponents } from '@/components/mdx';
import { ownPage } from '@/components/mdx/context';
import { linkedTerms } from '@/components/mdx/linked-terms';
import type { Comparison } from '@/model/comparison';
import type { Value } from '../data-edit';
import { sameParts } from '../ui/same-parts';
import { compile, lineAttribute } from './compile';
import { showData } from './data';

/** What the studio sends to the preview. */
export interface PreviewMessage {
	readonly kind: 'studio-preview';
	readonly title: string;
	readonly body: string;
	readonly firstLine: number;
	readonly comparison?: Comparison;
	/** What data files say that are not saved yet, by path. */
	readonly data: Readonly<Record<string, Value>>;
	/** The color family of the part's format. */
	readonly hue?: string;
	readonly scheme: 'light' | 'dark';
	/** The line of the file that the cursor is on. */
	readonly cursor: number;
}

/** What the preview answers: nothing went wrong, or why the text cannot be shown. */
export interface PreviewAnswer {
	readonly kind: 'studio-previewed';
	readonly problem?: string;
	/** It has just been loaded and shows nothing yet. */
	readonly ready?: boolean;
}

interface Shown {
	readonly Content: MDXContent;
	readonly message: PreviewMessage;
}

/** The page as readers will see it, from text that is not saved yet. Keeps the last that could be shown. */
export function Preview() {
	const [shown, setShown] = useState<Shown>();
	useEffect(() => {
		let latest = 0;
		let compiled: { body: string; content: Promise<MDXContent> } | undefined;
		const receive = async ({ data, origin, source }: MessageEvent<PreviewMessage>) => {
			if (origin !== location.origin || source !== parent || data?.kind !== 'studio-preview') return;
			latest += 1;
			const mine = latest;
			try {
				// The cursor moves more often than the text changes.
				if (compiled?.body !== data.body) compiled = { body: data.body, content: compile(data.body, data.firstLine) };
				const Content = await compiled.content;
				if (mine !== latest) return;
				showData(data.data);
				// Every message is a copy; what says the same is the same, so that its tags are not made anew.
				setShown((before) => ({ Content, message: sameParts(before?.message, data) }));
			} catch (error) {
				if (mine === latest) answer(String((error as Error).message ?? error));
			}
		};
		addEventListener('message', receive);
		answer(undefined, true);
		return () => removeEventListener('message', receive);
	}, []);

	const cursor = shown?.message.cursor;
	useEffect(() => {
		if (cursor !== undefined) scrollToLine(cursor);
	}, [cursor]);

	const scheme = shown?.message.scheme ?? 'light';
	useEffect(() => {
		document.documentElement.style.colorScheme = scheme;
	}, [scheme]);

	return shown ? <LastGood shown={shown} /> : <p className="studio-page">…</p>;
}

function Page({ Content, message }: Shown) {
	const { comparison, data, hue, title } = message;
	// biome-ignore lint/correctness/useExhaustiveDependencies: tags read the data where it is defined, and are made anew for it
	const components = useMemo(() => mdxComponents({ ...ownPage, comparison }), [comparison, data]);
	return (
		<div className={`studio-page ${hue ? `hue-${hue}` : ''}`}>
			<h1>{title}</h1>
			<div className="prose">
				<MDXProvider components={components}>
					{/* A text without any element asks for no components, which React would take for a hook that is gone. */}
					<Body
						key={message.body.trim() === '' ? 'blank' : 'text'}
						Content={Content}
						// In the parts of a guide, words of the glossary lead there.
						terms={comparison && components}
					/>
				</MDXProvider>
			</div>
		</div>
	);
}

/** One component for all texts: what has not changed stays in the page instead of being made anew. */
function Body({ Content, terms }: { Content: MDXContent; terms: MDXComponents | undefined }) {
	const content: React.ReactElement<React.PropsWithChildren> = Content({});
	if (!terms) return content;
	return linkedTerms(Children.toArray(content.type === Fragment ? content.props.children : content), terms);
}

/** A tag that cannot be drawn, because of an unknown name in it, leaves the last page that could. */
class LastGood extends Component<{ shown: Shown }, { failed: boolean }> {
	override state = { failed: false };
	private lastGood?: Shown;

	static getDerivedStateFromError() {
		return { failed: true };
	}

	override componentDidCatch(error: Error) {
		answer(error.message);
	}

	override componentDidMount() {
		this.componentDidUpdate(this.props);
	}

	override componentDidUpdate(before: { shown: Shown }) {
		const { shown } = this.props;
		if (!this.state.failed) {
			this.lastGood = shown;
			answer();
		} else if (shown !== before.shown) {
			// Another text may be fine.
			this.setState({ failed: false });
		}
	}

	override render() {
		const page = this.state.failed ? this.lastGood : this.props.shown;
		return page && <Page {...page} />;
	}
}

function answer(problem?: string, ready = false) {
	parent.postMessage({ kind: 'studio-previewed', problem, ready } satisfies PreviewAnswer, location.origin);
}

function scrollToLine(line: number) {
	const marked = [...document.querySelectorAll<HTMLElement>(`[${lineAttribute}]`)];
	const target = marked.filter((element) => Number(element.getAttribute(lineAttribute)) <= line).at(-1);
	if (!target) return;
	const { top, bottom } = target.getBoundingClientRect();
	if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3 });
}
