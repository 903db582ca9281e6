/** Measures a page: runs in the page, and returns what is wrong in words. */
import type { Page } from '@playwright/test';

/** Text that runs into other text, out of the window or out of a box that cuts it off, and pages that scroll sideways. */
export function misplacedText(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const wrong: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) wrong.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`);
		interface Piece {
			readonly in: Element;
			readonly words: string;
			readonly left: number;
			readonly right: number;
			readonly top: number;
			readonly bottom: number;
		}
		const pieces: Piece[] = [];
		/** Whether something is cut down to a point on purpose, for screen readers, or waits beside the page until it has the focus. */
		const isForEars = (element: Element): boolean => {
			for (let around: Element | null = element; around; around = around.parentElement) {
				const { width, right } = around.getBoundingClientRect();
				const { position, overflowX, clipPath } = getComputedStyle(around);
				if (position !== 'absolute') continue;
				if (right <= 0 || clipPath === 'inset(50%)' || (overflowX !== 'visible' && width <= 1)) return true;
			}
			return false;
		};
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement;
			const words = node.textContent?.trim();
			if (!element || !words || isForEars(element)) continue;
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
				if (width < 1) continue;
				if (left < -1 || right > innerWidth + 1) wrong.push(`“${words.slice(0, 40)}” is out of the window`);
				// The letters themselves are lower than the line that holds them.
				const air = height * 0.2;
				pieces.push({ in: element, words, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
			}
		}
		pieces.sort((a, b) => a.top - b.top);
		for (const [index, one] of pieces.entries()) {
			for (let next = index + 1; next < pieces.length; next += 1) {
				const other = pieces[next] as Piece;
				if (other.top >= one.bottom) break;
				if (other.in === one.in || other.left >= one.right || one.left >= other.right) continue;
				wrong.push(`“${one.words.slice(0, 40)}” and “${other.words.slice(0, 40)}” are in one place`);
			}
		}
		for (const element of document.body.querySelectorAll('*')) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const cuts = [overflowX, overflowY].some((overflow) => overflow !== 'visible');
			if (!cuts || isForEars(element) || !element.checkVisibility() || !element.textContent?.trim()) continue;
			const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
			const scrolls = overflowY === 'auto' || overflowY === 'scroll' || element.matches('textarea');
			if (wide > 1 || (high > 1 && !scrolls)) wrong.push(`“${element.textContent.trim().slice(0, 40)}” is cut off`);
		}
		return [...new Set(wrong)];
	});
}

/**
 * What can be pressed and is smaller than it may be. A link in a sentence may be as high as its line (WCAG 2.5.8), and
 * the mark of a choice is pressed by its label.
 *
 * @param main what a page is mostly for: it has to be 44 px high.
 */
export function smallTargets(page: Page, main: string): Promise<string[]> {
	return page.evaluate((main) => {
		const wrong: string[] = [];
		for (const element of document.querySelectorAll('a[href], button, summary, input, textarea, select')) {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			const pressed = (element instanceof HTMLInputElement && element.labels?.[0]) || element;
			const rects = [...pressed.getClientRects()];
			const { width, height } = pressed.getBoundingClientRect();
			if (width < 2 || rects.length === 0) continue;
			const name = `${element.tagName} “${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}”`;
			if (pressed.matches(main) && height < 44) wrong.push(`${name} is ${height.toFixed(1)} px high, 44 at least`);
			if (width >= 24 && height >= 24) continue;
			if (getComputedStyle(element).display.startsWith('inline') && isInSentence(element)) continue;
			wrong.push(`${name} is ${width.toFixed(1)} × ${height.toFixed(1)} px`);
		}
		return wrong;

		/** Whether words that are not pressed stand beside it, in the block that it is in. */
		function isInSentence(element: Element): boolean {
			let block: Element | null = element.parentElement;
			while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
			const walker = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!node.parentElement?.closest('a, button') && /[\p{L}\p{N}]/u.test(node.textContent ?? '')) return true;
			}
			return false;
		}
	}, main);
}
