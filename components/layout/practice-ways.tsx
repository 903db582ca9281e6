import { practice } from '@/content/practice';
import { unbroken } from '@/lib/unbroken';

interface Props {
	/** In a line that a phone has little room for: there it says “Call”, and leaves booking to the contact page. */
	tight?: boolean;
}

/** The quickest ways to the practice itself: its phone and where to book. Nothing while there are none. */
export function PracticeWays({ tight }: Props) {
	const { phone, bookingUrl } = practice;
	return (
		<>
			{phone && (
				<a href={`tel:${phone.number}`} className="py-1.5">
					Call<span className={tight ? 'max-sm:sr-only' : undefined}>{unbroken(` ${phone.show}`)}</span>
				</a>
			)}
			{phone && bookingUrl && ' '}
			{bookingUrl && (
				<a href={bookingUrl} className={tight ? 'max-sm:hidden' : 'py-1.5'}>
					Book a first talk
				</a>
			)}
		</>
	);
}
