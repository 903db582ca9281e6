import '@/studio/ui/studio.css';
import { Studio } from '@/studio/ui/studio';

export const metadata = { title: 'Studio' };

export default function StudioPage() {
	return <Studio />;
}
