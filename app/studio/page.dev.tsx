import '@/studio/ui/studio.css';
import { Studio } from '@/studio/ui/studio';

export const metadata = { title: 'Studio' };

/**
 * Each save changes the site, and the dev server would have this page made anew, or even loaded again, in the middle of a
 * sentence. Its messages stop here; the preview, which is a page of its own, gets them. Changes of the studio's own code
 * show after a reload.
 */
const keepPage = `window.WebSocket = class extends WebSocket {
	set onmessage(take) { super.onmessage = (event) => typeof event.data === 'string' || take.call(this, event); }
	set onclose(_) {}
	set onerror(_) {}
}`;

export default function StudioPage() {
	return (
		<>
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of ours */}
			<script dangerouslySetInnerHTML={{ __html: keepPage }} />
			<Studio />
		</>
	);
}
