import type { Rule } from '../rule';
import * as all from './all';

export const rules: readonly Rule[] = Object.values(all);
