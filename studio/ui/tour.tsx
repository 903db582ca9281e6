'use client';

import { useEffect, useState } from 'react';
import { Dialog } from './dialogs';

const seen = 'studio-tour-seen';

/** Three sentences for someone who is here for the first time. */
export function Tour() {
	const [shown, setShown] = useState(false);
	useEffect(() => {
		try {
			setShown(localStorage.getItem(seen) === null);
		} catch {
			// Without storage it would come back at every visit.
		}
	}, []);
	if (!shown) return null;
	const close = () => {
		setShown(false);
		localStorage.setItem(seen, 'yes');
	};
	return (
		<Dialog title="Welcome to the studio" onClose={close}>
			<p>
				Choose a page on the left, write in the middle, and see it on the right as readers will. What is wrong is
				underlined, and the list below says how to fix it. When you are done, press Save, then Changes, and hand it in.
			</p>
			<p>
				<button type="button" className="studio-main" onClick={close}>
					Start
				</button>
			</p>
		</Dialog>
	);
}
