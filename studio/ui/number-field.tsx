'use client';

import { useState } from 'react';

interface Props extends Omit<React.ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
	value: number | undefined;
	onChange: (value: number) => void;
	/** The number was taken away. Left out where there must be one. */
	onRemove?: () => void;
}

/** A number. A field that is blank while somebody types another number changes nothing yet. */
export function NumberField({ value, onChange, onRemove, ...input }: Props) {
	const [isBlank, setIsBlank] = useState(false);
	return (
		<input
			{...input}
			type="number"
			value={isBlank ? '' : (value ?? '')}
			onChange={({ target }) => {
				setIsBlank(target.value === '');
				if (target.value !== '') onChange(Number(target.value));
			}}
			onBlur={() => {
				if (isBlank && value !== undefined) onRemove?.();
				setIsBlank(false);
			}}
		/>
	);
}
