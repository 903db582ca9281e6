import { pictureSize } from '#picture-size';
import { practice } from '@/content/practice';
import { SignedName } from '../signed-name';

/** Who sees people, with license, from content/practice.ts. Prints nothing while nobody is named. */
export function Clinicians() {
	const { clinicians = [] } = practice;
	if (clinicians.length === 0) return null;
	return (
		<section aria-label="Who you’d see" className="prose mt-12">
			<h2>Who you’d see</h2>
			<ul className="plain">
				{clinicians.map((clinician) => (
					<li key={clinician.license.number} className="flex gap-3 py-1.5">
						{clinician.photo && (
							// biome-ignore lint/performance/noImgElement: Next's image needs a server, or a script
							<img
								src={clinician.photo}
								alt={clinician.name}
								data-alternate="skip"
								{...pictureSize(clinician.photo)}
								loading="lazy"
								className="h-auto max-w-full rounded-box"
							/>
						)}
						<span>
							<b>
								<SignedName person={clinician} />
							</b>
							<br />
							{`${clinician.license.state} license ${clinician.license.number}`}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
