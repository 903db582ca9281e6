// Loaded before every script, so it is plain JavaScript: what reads TypeScript may be missing.
try {
	await import('tsx');
} catch (error) {
	if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
	console.error(
		'The packages that build the site are not installed (tsx is missing). They are development dependencies, which\n' +
			'npm leaves out where NODE_ENV is “production” or with --omit=dev. Run: npm ci --include=dev',
	);
	process.exit(1);
}
