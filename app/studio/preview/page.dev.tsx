import '@/studio/preview/preview.css';
import '@/components/by-heading.css';
import '@/components/data-table.css';
import '@/components/decision/aid.css';
import { Preview } from '@/studio/preview/preview';

export const metadata = { title: 'Preview' };

export default function PreviewPage() {
	return <Preview />;
}
