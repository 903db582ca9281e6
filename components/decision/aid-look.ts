import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Read and not imported: an imported style would go into every page that might show an aid. */
export const look = readFileSync(join(process.cwd(), 'components/decision/aid.css'), 'utf8');
