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

/** In development every page leads to its text in the studio; headings, rows, pictures and figures to their own place. */
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
					setTargets([...document.querySelectorAll<HTMLElement>(editable)].flatMap((one) => targetOf(one, path) ?? []))
				}
			>
				<summary>Edit</summary>
				<ul>
					<li>
						<a href={`/studio?page=${encodeURIComponent(path)}`}>This page</a>
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

const editable = 'main :is(h2, h3, h4)[id], main tr[id], main figure, main [data-figure]';

function targetOf(element: HTMLElement, path: string): Target | undefined {
	const { right, top } = element.getBoundingClientRect();
	const place = { top: top + scrollY, left: Math.min(right + scrollX + 4, innerWidth - 60) };
	const page = `/studio?page=${encodeURIComponent(path)}`;
	const words = element.textContent?.trim().slice(0, 60) ?? '';
	const { figure } = element.dataset;
	if (figure) return { ...place, label: words, href: `${page}&value=${encodeURIComponent(`figures.${figure}`)}` };
	if (element.tagName === 'TR') {
		const row = element.querySelector('th')?.textContent?.trim() ?? words;
		return { ...place, label: row, href: `${page}&value=${encodeURIComponent(`row:${element.id}`)}` };
	}
	if (element.tagName === 'FIGURE') {
		const label = element.querySelector('figcaption, svg[aria-label]')?.textContent?.trim().slice(0, 60) || 'Picture';
		return { ...place, label, href: `${page}&value=${encodeURIComponent(dataOf(element))}` };
	}
	return { ...place, label: words, href: `${page}&at=${encodeURIComponent(element.id)}` };
}

/** The part of the data that a picture draws. */
function dataOf(picture: HTMLElement): string {
	return picture.querySelector('[data-format]') ? 'paths' : 'formats';
}
