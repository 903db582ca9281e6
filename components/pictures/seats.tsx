import { circles, dots, type Point, type Ring } from './ring';

/** The chairs of a ring, all but yours. It takes its color from the text around it. */
export function Seats({ ring: { at, backs } }: { ring: Ring }) {
	return (
		<>
			<path d={backs} strokeWidth="3" opacity=".45" />
			{at.taken.length > 0 && <path d={dots(at.taken)} strokeWidth="18" data-seat="taken" />}
			{at.free.length > 0 && <FreeSeats at={at.free} />}
			<Leaders at={at.leader} />
		</>
	);
}

export function FreeSeats({ at }: { at: readonly Point[] }) {
	return <path d={circles(at, 8)} strokeWidth="2" strokeDasharray=".1 4.2" data-seat="free" />;
}

export function Leaders({ at }: { at: readonly Point[] }) {
	return (
		<>
			<path d={circles(at, 10)} strokeWidth="2" data-seat="leader" />
			<path d={dots(at)} strokeWidth="9" />
		</>
	);
}
