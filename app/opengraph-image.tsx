import { socialImage } from '@/components/social-image';
import { getPlainPage, mainGuide } from '@/lib/content';

export { alt, contentType, size } from '@/components/social-image';

export const dynamic = 'force-static';

export default function Image() {
	return socialImage({ title: getPlainPage('home').title, comparison: mainGuide().comparison });
}
