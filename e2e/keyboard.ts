/** Goes through a page with the Tab key. */
import type { Page } from '@playwright/test';

/** One press of Tab. */
interface Stop {
	readonly name: string;
	/** What is wrong with it. */
	readonly wrong: readonly string[];
}

/**
 * Goes through a page with the Tab key from where the focus is until it leaves the page.
 *
 * @returns where it stops, in order, and what is wrong: a focus that cannot be seen or is covered, a way that jumps back
 * up, a control that is never reached.
 */
export async function tabThrough(page: Page): Promise<{ names: string[]; wrong: string[] }> {
	const controls = await page.evaluate(countControls);
	await page.evaluate(`stops = []; addEventListener('keyup', () => stops.push((${lookAtFocus})() ?? null))`);
	const client = await page.context().newCDPSession(page);
	let stops: (Stop | null)[] = [];
	// All presses at once: to wait for each of them takes longer than all the rest.
	for (let presses = controls.length, all = 0; all < controls.length * 2 + 10; all += presses, presses = 1) {
		const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
		await Promise.all(
			Array.from({ length: presses }, () => [
				client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
				client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
			]).flat(),
		);
		stops = await page.evaluate('stops');
		const end = stops.indexOf(null);
		if (end < 0) continue;
		const walked = stops.slice(0, end).filter((stop) => stop !== null);
		const reached = new Set(walked.map(({ name }) => name));
		const missed = controls.filter((name) => !reached.has(name)).map((name) => `${name} is never reached`);
		const wrong = walked.flatMap(({ name, wrong }) => wrong.map((words) => `${name} ${words}`));
		return { names: walked.map(({ name }) => name), wrong: [...wrong, ...missed] };
	}
	throw new Error(`Tab does not leave ${page.url()}. It was last at ${stops.at(-1)?.name}.`);
}

/** Runs in the page: gives every control a name of its own, and forgets where the focus was. */
function countControls(): string[] {
	document.documentElement.removeAttribute('data-last-stop');
	const names: string[] = [];
	for (const [index, element] of document.querySelectorAll('a[href], button, summary, input, textarea').entries()) {
		const words = (element.textContent || element.getAttribute('name') || element.tagName).trim().replace(/\s+/g, ' ');
		const name = `${index} “${words.slice(0, 40)}”`;
		element.setAttribute('data-stop', name);
		if (!element.checkVisibility({ visibilityProperty: true })) continue;
		// Of the choices of one question, Tab stops at the one that is marked, or at the first.
		if (element instanceof HTMLInputElement && element.type === 'radio') {
			const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
			if (element !== (all.find(({ checked }) => checked) ?? all[0])) continue;
		}
		names.push(name);
	}
	return names;
}

/** Runs in the page. Nothing once the focus has left it. */
function lookAtFocus(): Stop | undefined {
	const element = document.activeElement;
	if (!element || element === document.body || element === document.documentElement) return undefined;
	const name = element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 80);
	const wrong: string[] = [];
	const { outlineStyle, outlineWidth, outlineColor, display, paddingTop, paddingBottom } = getComputedStyle(element);
	// The space above and below words in a line may reach into other lines.
	const isInline = display.startsWith('inline') && element.matches('a');
	const [above, below] = isInline ? [Number.parseFloat(paddingTop), Number.parseFloat(paddingBottom)] : [0, 0];
	if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push('has no outline');
	const contrast = contrastOf(outlineColor, groundOf(element));
	if (contrast < 3) wrong.push(`has an outline with a contrast of ${contrast.toFixed(1)}`);
	for (const { left, right, top, bottom, width, height } of element.getClientRects()) {
		if (width < 1 || height < 1) continue;
		const isOut = top + above < -1 || left < -1 || bottom - below > innerHeight + 1 || right > innerWidth + 1;
		if (isOut) wrong.push('is out of the window');
		const points = [
			[left + 2, top + above + 2],
			[right - 2, top + above + 2],
			[left + 2, bottom - below - 2],
			[right - 2, bottom - below - 2],
			[(left + right) / 2, (top + bottom) / 2],
		] as const;
		for (const [x, y] of points) {
			const over = document.elementFromPoint(x, y);
			// The line of a sentence, and what surrounds a control with round corners, are below it.
			if (!over || over === element || over.contains(element) || element.contains(over)) continue;
			wrong.push(`is covered by ${over.outerHTML.slice(0, 80)}`);
			break;
		}
	}
	const box = element.getBoundingClientRect();
	const last = document.querySelector(`[data-stop="${CSS.escape(document.documentElement.dataset.lastStop ?? '')}"]`);
	document.documentElement.dataset.lastStop = name;
	if (last) {
		if (!(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
			wrong.push('comes before the last');
		const before = last.getBoundingClientRect();
		// A name of a source may stand in the margin, lower than the words that it belongs to.
		const inMargin = last.closest('small') !== null;
		if (!inMargin && box.bottom <= before.top && box.right <= before.left) wrong.push('is above and left of the last');
	}
	return { name, wrong };

	/** The color behind an outline: that of the next element around with one. */
	function groundOf(inner: Element): string {
		for (let around = inner.parentElement; around; around = around.parentElement) {
			const { backgroundColor } = getComputedStyle(around);
			if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
		}
		return getComputedStyle(document.body).backgroundColor;
	}

	function contrastOf(one: string, other: string): number {
		const luminance = (color: string) => {
			const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
				const share = Number(part) / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
		return (light + 0.05) / (dark + 0.05);
	}
}
