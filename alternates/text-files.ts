/** Files whose addresses come from the content: every table as data, and where to report a weakness. */
import { tablePath } from '@/lib/addresses';
import { guides, sources } from '@/lib/content';
import { absolute } from '@/lib/site';
import { tableNames } from '@/model/comparison';
import { concernTable } from '@/model/concern';
import { concernCsv, concernData } from './concern-table';
import { securityPath, securityText } from './security';
import { tableCsv, tableData } from './table';

/** @returns texts by address. */
export function textFiles(): ReadonlyMap<string, string> {
	const security = securityText();
	const tables = guides.flatMap(({ comparison, overview, parts, path }) =>
		tableNames(comparison).flatMap((name): [path: string, text: string][] => {
			const shownOn = [overview, ...parts].find(({ tables }) => tables.includes(name)) ?? overview;
			const facts = { page: absolute(shownOn.path), updated: shownOn.updated };
			const byConcern = name === concernTable;
			const data = byConcern ? concernData(comparison, sources, facts) : tableData(comparison, name, facts);
			const csv = byConcern ? concernCsv(comparison, sources) : tableCsv(comparison, name);
			return [
				[tablePath(path, name, 'csv'), csv],
				[tablePath(path, name, 'json'), `${JSON.stringify(data, null, '\t')}\n`],
			];
		}),
	);
	return new Map(security ? [...tables, [securityPath, security]] : tables);
}
