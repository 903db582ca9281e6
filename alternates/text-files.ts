/** Files whose addresses come from the content: every table as data, and where to report a weakness. */
import { practice } from '@/content/practice';
import { tablePath } from '@/lib/addresses';
import { buildDay } from '@/lib/build-day';
import { guides, plainPages, sources } from '@/lib/content';
import { absolute, siteUrl } from '@/lib/site';
import { tableNames } from '@/model/comparison';
import { concernTable } from '@/model/concern';
import { latestDay } from '@/model/date';
import { concernCsv, concernData } from './concern-table';
import { securityPath, securityText } from './security';
import { tableCsv, tableData } from './table';

/** @returns texts by address. */
export function textFiles(): ReadonlyMap<string, string> {
	const texts = [...plainPages, ...guides.flatMap(({ overview, parts }) => [overview, ...parts])];
	const updated = latestDay(texts.map(({ updated }) => updated));
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
	const security = securityText(practice, { origin: siteUrl, updated, day: buildDay() });
	return new Map([...tables, [securityPath, security]]);
}
