/** Files whose addresses come from the content: every table as data, and where to report a weakness. */
import { tablePath } from '@/lib/addresses';
import { guides } from '@/lib/content';
import { absolute } from '@/lib/site';
import { securityPath, securityText } from './security';
import { tableCsv, tableData } from './table';

/** @returns texts by address. */
export function textFiles(): ReadonlyMap<string, string> {
	const security = securityText();
	const tables = guides.flatMap(({ comparison, overview, parts, path }) =>
		Object.keys(comparison.tables).flatMap((name): [path: string, text: string][] => {
			const shownOn = [overview, ...parts].find(({ tables }) => tables.includes(name)) ?? overview;
			const data = tableData(comparison, name, { page: absolute(shownOn.path), updated: shownOn.updated });
			return [
				[tablePath(path, name, 'csv'), tableCsv(comparison, name)],
				[tablePath(path, name, 'json'), `${JSON.stringify(data, null, '\t')}\n`],
			];
		}),
	);
	return new Map(security ? [...tables, [securityPath, security]] : tables);
}
