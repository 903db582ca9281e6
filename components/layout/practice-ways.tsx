import { practice } from '@/content/practice';
import { unbroken } from '@/lib/unbroken';

/** The quickest ways to the practice itself: its phone and where to book. Nothing while there are none. */
export function PracticeWays() {
	const { phone, bookingUrl } = practice;
	return (
		<>
			{phone && (
				<a href={`tel:${phone.number}`} className="py-1.5">
					{unbroken(`Call ${phone.show}`)}
				</a>
			)}
			{phone && bookingUrl && ' '}
			{bookingUrl && (
				<a href={bookingUrl} className="py-1.5">
					Book a first talk
				</a>
			)}
		</>
	);
}
