/** Reads what `next build` left: the raw export, and what Next's own lists say about it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** Files by address, such as `/robots.txt`; pages are there as `/about.html`. Sorted, so that results are the same everywhere. */
export type Files = ReadonlyMap<string, Buffer>;

/** Every file of a folder, by its address. */
export function readFiles(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile())
		.sort();
	return new Map(paths.map((path) => [`/${path.split(sep).join('/')}`, readFileSync(join(folder, path))]));
}

/**
 * The files that the project asked for, so that they are kept even if nothing refers to them: what its routes answered
 * (pages, `robots.ts`, `icon.svg` …), the page for wrong addresses, and the contents of `public/`.
 *
 * @param next the folder `.next`.
 * @param publicFolder the folder `public`, which may be missing.
 */
export function requestedFiles(next: string, publicFolder: string): string[] {
	const answered = Object.entries(readRoutes(next))
		// Next's own entries begin with an underscore, as no page can: `/_not-found` is published as /404.html.
		.filter(([route]) => !route.startsWith('/_'))
		.map(([route, { routeType }]) => (routeType === 'route' ? route : pageFile(route)));
	const copied = existsSync(publicFolder) ? [...readFiles(publicFolder).keys()].filter(isServed) : [];
	return [...new Set([...answered, '/404.html', ...copied])].sort();
}

/** Hidden files, such as those of a file manager, are not published; `.well-known` is. */
export function isServed(path: string): boolean {
	return path.split('/').every((name, index) => !name.startsWith('.') || (index === 1 && name === '.well-known'));
}

function pageFile(route: string): string {
	return route === '/' ? '/index.html' : `${route}.html`;
}

/** A component of the project that needs a script, and the pages that have it. */
export interface ClientComponent {
	readonly component: string;
	readonly pages: readonly string[];
}

/**
 * Finds the project's client components by the list that Next keeps for each page. Next's own are in that list too;
 * what it renders for them works without a script, except `next/script`, which is nothing but one.
 *
 * @throws Error if Next has no such list for a page: then its components are unknown.
 */
export function clientComponents(next: string): ClientComponent[] {
	const entries = readJson<Record<string, string>>(join(next, 'app-path-routes-manifest.json'));
	const found = new Map<string, Set<string>>();
	for (const [entry, route] of Object.entries(entries).sort()) {
		if (!entry.endsWith('/page') || route === '/_global-error') continue;
		for (const module of clientModules(join(next, 'server/app', `${entry}_client-reference-manifest.js`), entry)) {
			const isScript = module.endsWith('/next/dist/client/script.js');
			if (!isScript && module.includes('node_modules/next/dist/')) continue;
			const component = isScript ? 'next/script' : projectPath(module, dirname(resolve(next)));
			found.set(component, new Set([...(found.get(component) ?? []), ...pagesOf(next, route)]));
		}
	}
	return [...found].sort().map(([component, pages]) => ({ component, pages: [...pages] }));
}

/** `/[slug]` → the addresses of all pages that it covers. */
function pagesOf(next: string, route: string): string[] {
	if (route === '/_not-found') return ['/404'];
	const pages = Object.entries(readRoutes(next)).filter(([, { srcRoute }]) => srcRoute === route);
	return pages.length > 0 ? pages.map(([path]) => path) : [route];
}

function readRoutes(next: string): Record<string, { routeType?: string; srcRoute?: string | null }> {
	return readJson<{ routes: ReturnType<typeof readRoutes> }>(join(next, 'prerender-manifest.json')).routes;
}

function clientModules(manifest: string, entry: string): string[] {
	const sandbox = createContext({}) as { __RSC_MANIFEST?: Record<string, { clientModules?: object }> };
	if (existsSync(manifest)) runInContext(readFileSync(manifest, 'utf8'), sandbox);
	const modules = sandbox.__RSC_MANIFEST?.[entry]?.clientModules;
	if (!modules) throw new Error(`Next left no list of client components for ${entry}. See publish/next-export.ts.`);
	return Object.keys(modules);
}

/** `[project]/components/x.tsx <module evaluation>` → `components/x.tsx`, whatever folder Turbopack took for its root. */
function projectPath(module: string, project: string): string {
	const path = module.replace(/^\[project\]\//, '').replace(/ <.*$/, '');
	for (let root = project; ; root = dirname(root)) {
		if (existsSync(join(root, path))) return relative(project, join(root, path));
		if (root === dirname(root)) return path;
	}
}

function readJson<Content>(file: string): Content {
	return JSON.parse(readFileSync(file, 'utf8')) as Content;
}
