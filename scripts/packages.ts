import { readFileSync } from 'node:fs';

/** A package of another author that this project installs, as package-lock.json has it. */
export interface Package {
	readonly name: string;
	readonly version: string;
	readonly integrity?: string;
	readonly license?: string;
	/** Where it is fetched from, when the lockfile says so. */
	readonly resolved?: string;
	readonly hasInstallScript?: boolean;
	/** It lies in the archive of another package, whose hash holds it too. */
	readonly inBundle?: boolean;
}

/** Every package in the lockfile, for all operating systems, in the order of their names. */
export function lockedPackages(lockfile = 'package-lock.json'): Package[] {
	const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
		packages: Record<string, Omit<Package, 'name'>>;
	};
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, entry]) => ({ ...entry, name: path.split('node_modules/').at(-1) ?? '' }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}
