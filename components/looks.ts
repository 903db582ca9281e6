import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Read and not imported: an imported style would go into every page that might show the component.
const read = (file: string) => readFileSync(join(process.cwd(), 'components', file), 'utf8');

/** The styles of components that bring them along: only the pages that show one carry it. */
export const aidLook = read('decision/aid.css');
export const byHeadingLook = read('by-heading.css');
export const tableLook = read('data-table.css');
