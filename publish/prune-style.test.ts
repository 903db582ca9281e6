import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, parsePage, textOf } from './html';
import { pruneStyle, styleHash } from './prune-style';

const body = '<main class="a B"><p id="x" class="c:d">Text</p><svg><path fill="var(--drawn)"/></svg></main>';

function pruned(css: string): string {
	const page = parsePage(`<!DOCTYPE html><html><head><style>${css}</style></head><body>${body}</body></html>`);
	const before = styleHash(page);
	pruneStyle(page);
	const style = elements(page).find(({ tagName }) => tagName === 'style');
	if (style && textOf(style) !== css) assert.notEqual(styleHash(page), before);
	return style ? textOf(style) : '';
}

test('a rule that no element can match goes', () => {
	assert.equal(pruned('.z{color:red}#y{color:red}.a .z{color:red}.a.z:hover{color:red}p{color:#00f}'), 'p{color:#00f}');
	assert.equal(pruned('.y,.z{color:red}p{color:#00f}'), 'p{color:#00f}');
	assert.equal(pruned('.b{color:red}'), '');
	assert.equal(pruned('@media print{.z{color:red}}p{color:#00f}'), 'p{color:#00f}');
	assert.equal(pruned('.z{&:hover{color:red}}p{color:#00f}'), 'p{color:#00f}');
	assert.equal(pruned('aside{color:red}main aside{color:red}p{color:#00f}'), 'p{color:#00f}');
});

test('a custom property that nothing reads goes, and then those that only it read', () => {
	assert.equal(pruned(':root{--x:1px;--x-y:1px}p{margin:var(--x-y)}'), ':root{--x-y:1px}p{margin:var(--x-y)}');
	assert.equal(pruned(':root{--x:1px;--y:var(--x)}.z{color:var(--y)}p{color:#00f}'), 'p{color:#00f}');
});

test('what may match, and what is no rule of style, stays as it is', () => {
	for (const css of [
		'.a{color:red}',
		'.a,.z{color:red}',
		'.a{--b:calc(var(--c,0)*2);color:var(--b)}',
		'.a{--drawn:1px}',
		'p{transition:--b 1s}.a{--b:1px}',
		'@container style(--b:1px){p{color:red}}.a{--b:1px}',
		'.a{--b\\:c:1px}',
		'P{color:red}',
		'.B{color:red}',
		'#x{color:red}',
		'.c\\:d{color:red}',
		':is(.z,p){color:red}',
		'p:not(.z){color:red}',
		'main:has(.z){color:red}',
		'::backdrop{color:red}',
		'[data-z]{color:red}',
		':root{--ink:light-dark(oklch(20% .02 80),#fff)}p{color:var(--ink)}',
		'@property --x{syntax:"<length>";inherits:false;initial-value:1px}.a{--x:2px}',
		'@keyframes k{to{color:red}}',
		'@layer base{p{color:red}}@layer components;',
		'@supports (text-wrap:pretty){p{text-wrap:pretty}}',
		'@media (width>=40rem) and (prefers-color-scheme:dark){p{color:red}}',
		'p:after{content:": " counter(a)/""}',
	]) {
		assert.equal(pruned(css), css);
	}
});
