/** What a screen reader gets from a page. */
import type { Page } from '@playwright/test';

export interface TreeNode {
	readonly role: string;
	readonly name: string;
	readonly level?: number;
	readonly children: readonly TreeNode[];
}

/** The nodes of Chromium's tree that are not hidden from screen readers, under one root. */
export async function accessibilityTree(page: Page): Promise<TreeNode> {
	const client = await page.context().newCDPSession(page);
	const { nodes } = await client.send('Accessibility.getFullAXTree');
	await client.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const shown = (id: string): TreeNode[] => {
		const node = byId.get(id);
		if (!node) return [];
		const children = (node.childIds ?? []).flatMap(shown);
		if (node.ignored) return children;
		const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
		return [
			{
				role: String(node.role?.value ?? ''),
				name: String(node.name?.value ?? ''),
				...(level !== undefined && { level: Number(level) }),
				children,
			},
		];
	};
	const root = nodes.find(({ parentId }) => parentId === undefined);
	return { role: 'root', name: '', children: root ? shown(root.nodeId) : [] };
}

/** All nodes with one of these roles, in the order of the page. */
export function nodesWith(tree: TreeNode, ...roles: readonly string[]): TreeNode[] {
	return tree.children.flatMap((node) => [...(roles.includes(node.role) ? [node] : []), ...nodesWith(node, ...roles)]);
}

/** Cells of tables that lack the head of their column, or of their row in the tables that are made from data. */
export function cellsWithoutHeads(tree: TreeNode): string[] {
	return nodesWith(tree, 'table').flatMap((table) => {
		const [heads, ...rows] = nodesWith(table, 'row').map((row) =>
			nodesWith(row, 'columnheader', 'rowheader', 'cell', 'gridcell'),
		);
		const wrong: string[] = [];
		if (!heads || heads.some(({ role, name }) => role !== 'columnheader' || !name)) {
			wrong.push(`${table.name}: not all cells of the first row are heads`);
		}
		if (rows.length === 0) wrong.push(`${table.name}: no rows`);
		// A table that an editor writes in Markdown has neither a caption nor heads of its rows.
		if (!table.name) return wrong;
		for (const cells of rows) {
			const [first, ...others] = cells;
			const row = `${table.name}, row “${first?.name}”`;
			if (first?.role !== 'rowheader' || !first.name) wrong.push(`${row}: begins with no head`);
			if (others.some(({ role }) => role === 'rowheader' || role === 'columnheader'))
				wrong.push(`${row}: a second head`);
			// The last column holds pictures of what the words say, and not every row has one.
			if (cells.length > (heads?.length ?? 0) || cells.length < (heads?.length ?? 0) - 1)
				wrong.push(`${row}: ${cells.length} cells for ${heads?.length} heads`);
		}
		return wrong;
	});
}
