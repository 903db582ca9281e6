'use client';

import { useState } from 'react';
import type { z } from 'zod';

interface Props {
	label: string;
	action: string;
	/** What a name may be. */
	names: z.core.$ZodType;
	taken: object;
	onAdd: (name: string) => void;
}

/** Adds an entry under a name that is free. */
export function NewEntry({ label, action, names, taken, onAdd }: Props) {
	const [name, setName] = useState('');
	const isFree = name !== '' && (names as z.ZodType).safeParse(name).success && !Object.hasOwn(taken, name);
	return (
		<p className="studio-row">
			<label>
				{`${label}, by name (lower case, hyphens)`}
				<input type="text" value={name} onChange={({ target }) => setName(target.value)} />
			</label>
			<button
				type="button"
				disabled={!isFree}
				onClick={() => {
					onAdd(name);
					setName('');
				}}
			>
				{action}
			</button>
		</p>
	);
}
