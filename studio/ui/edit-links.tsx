'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import './edit-links.css';

interface Target {
	readonly label: string;
	readonly href: string;
	readonly top: number;
	readonly left: number;
}

/** In development every page leads to its text in the studio; headings, rows, pictures and figures to where they are written. */
export function EditLinks() {
	const path = usePathname();
	const [targets, setTargets] = useState<readonly Target[]>([]);
	const [near, setNear] = useState<Target>();

	useEffect(() => {
		setNear(undefined);
		const show = ({ target }: Event) => {
			if (!(target instanceof Element) || target.closest('.edit-links')) return;
			const element = target.closest<HTMLElement>(editable);
			if (element) setNear(targetOf(element, path));
		};
		addEventListener('pointerover', show);
		addEventListener('focusin', show);
		return () => {
			removeEventListener('pointerover', show);
			removeEventListener('focusin', show);
		};
	}, [path]);

	if (path.startsWith('/studio')) return null;
	return (
		<aside className="edit-links" aria-label="Edit">
			<details
				onToggle={() =>
					setTargets([...document.querySelectorAll<HTMLElement>(editable)].map((one) => targetOf(one, path)))
				}
			>
				<summary>Edit</summary>
				<ul>
					<li>
						<a href={studioAt({ page: path })}>This page</a>
					</li>
					{targets.map(({ label, href, top }) => (
						<li key={`${href} ${top}`}>
							<a href={href}>{label}</a>
						</li>
					))}
				</ul>
			</details>
			{near && (
				<a
					className="edit-near"
					href={near.href}
					style={{ top: near.top, left: near.left }}
					aria-label={`Edit “${near.label}”`}
				>
					Edit
				</a>
			)}
		</aside>
	);
}

const editable = 'main :is(.prose, article) :is(h2, h3, h4)[id], [data-edit], main .prose img';

function targetOf(element: HTMLElement, page: string): Target {
	const { right, top } = element.getBoundingClientRect();
	const place = { top: top + scrollY, left: Math.min(right + scrollX + 4, innerWidth - 60) };
	const { edit } = element.dataset;
	if (element instanceof HTMLImageElement) {
		return { ...place, label: element.alt, href: studioAt({ page, words: element.getAttribute('src') ?? '' }) };
	}
	if (!edit) return { ...place, label: labelOf(element), href: studioAt({ page, at: element.id }) };
	return {
		...place,
		label: labelOf(element),
		href: studioAt(edit.startsWith('content/') ? { file: edit } : { page, value: edit }),
	};
}

/** In a few words: a row's head, what a picture is about, or the words themselves. */
function labelOf(element: HTMLElement): string {
	const head = element.querySelector('th, legend, figcaption, [aria-label]') ?? element;
	const words = head.getAttribute('aria-label') ?? head.textContent ?? '';
	return words.trim().slice(0, 60) || 'Picture';
}

function studioAt(where: Readonly<Record<string, string>>): string {
	return `/studio?${new URLSearchParams(where)}`;
}
