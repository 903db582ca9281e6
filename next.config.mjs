import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/** What the studio at /studio needs: its server's answers, the site's address in the browser, and names it may have. */
const studio = {
	rewrites: async () => [
		{ source: '/studio/api/:path*', destination: `http://127.0.0.1:${process.env.STUDIO_PORT}/studio/api/:path*` },
	],
	env: { SITE_URL: process.env.SITE_URL },
	// A push to a slow remote may take a minute.
	experimental: { proxyTimeout: 120_000 },
	allowedDevOrigins: process.env.STUDIO_HOSTS?.split(',').filter(Boolean),
};

/** @returns {import('next').NextConfig} */
export default (/** @type {string} */ phase) => ({
	// The raw export. `publish/` makes `out/` of it, which is what is served. In development there is none: a page that
	// was there a moment ago would be an error instead of missing.
	...(phase === PHASE_PRODUCTION_BUILD && {
		output: 'export',
		distDir: '.export',
		// Every build begins from a clean folder, so a cache for the next one would only take time and disk. No script is
		// published, and publish/ shortens the style.
		experimental: { turbopackFileSystemCacheForBuild: false, turbopackMinify: false },
	}),
	typescript: {
		// scripts/build.ts has checked the types before it starts Next.
		ignoreBuildErrors: true,
		// In development the content is a copy that can always be shown, and problems are shown on the page.
		...(phase === PHASE_DEVELOPMENT_SERVER && { tsconfigPath: 'tsconfig.dev.json' }),
	},
	// Pages that only `npm run dev` has end in .dev.tsx.
	pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
	...(phase === PHASE_DEVELOPMENT_SERVER && studio),
	poweredByHeader: false,
	devIndicators: false,
});
