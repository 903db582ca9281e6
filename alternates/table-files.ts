import type { Guide } from '@/lib/content';
import { absolute } from '@/lib/site';
import { tableCsv, tableData } from './table';

/** The names of a guide's data files, two for each table. */
export function tableFiles({ comparison }: Guide): string[] {
	return Object.keys(comparison.tables).flatMap((name) => [`${name}.csv`, `${name}.json`]);
}

/** What one of them holds. */
export function tableFile({ comparison, overview, parts }: Guide, file: string): string {
	const [name = '', kind] = file.split('.');
	if (kind === 'csv') return tableCsv(comparison, name);
	const shownOn = [overview, ...parts].find(({ tables }) => tables.includes(name)) ?? overview;
	const data = tableData(comparison, name, { page: absolute(shownOn.path), updated: shownOn.updated });
	return `${JSON.stringify(data, null, '\t')}\n`;
}
