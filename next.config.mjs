import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';

/** @returns {import('next').NextConfig} */
export default (/** @type {string} */ phase) => ({
	// The raw export. `publish/` makes `out/` of it, which is what is served. In development there is none: a page that
	// was there a moment ago would be an error instead of missing.
	...(phase === PHASE_PRODUCTION_BUILD && { output: 'export', distDir: '.export' }),
	typescript: {
		// scripts/build.ts has checked the types before it starts Next.
		ignoreBuildErrors: true,
		// In development the content is a copy that can always be shown, and problems stand on the page.
		...(phase === PHASE_DEVELOPMENT_SERVER && { tsconfigPath: 'tsconfig.dev.json' }),
	},
	// Pages that only `npm run dev` has end in .dev.tsx.
	pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
	poweredByHeader: false,
	devIndicators: false,
});
