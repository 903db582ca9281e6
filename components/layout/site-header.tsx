import { Fragment } from 'react';
import { practice } from '@/content/practice';
import { helpLines } from '@/lib/content';
import { stripLines } from '@/model/help-line';
import { Ways } from '../help-line-ways';
import { PracticeMark } from './practice-mark';
import { PracticeWays } from './practice-ways';

interface Props {
	/** The page's address. */
	path: string;
	/** Whether the parts are beside the text on a wide screen, so that no button is needed there. */
	rail: boolean;
}

/** Help at once, the practice's name, and the way to the parts of the guide. */
export function SiteHeader({ path, rail }: Props) {
	return (
		<header>
			<p data-alternate="frame" className="bg-amber-tint px-gutter py-1.5 text-center text-small text-balance">
				{stripLines(helpLines).map((line, index) => (
					<Fragment key={line.name}>
						{index > 0 && ' '}
						<span className="inline-block">
							{line.strip && <b>{line.strip.lead}</b>}
							{line.strip && ' '}
							<span className="inline-block">
								<Ways line={line} first />.
							</span>
						</span>
					</Fragment>
				))}
			</p>
			<div className="flex flex-wrap items-center justify-between gap-x-3 px-gutter py-1.5">
				<a href="/" className="flex items-center gap-1.5 py-3 font-serif font-semibold wrap-anywhere no-underline">
					<PracticeMark />
					{practice.name}
				</a>{' '}
				<div className="flex flex-wrap items-center gap-x-3 sm:gap-x-5 print:hidden">
					<button
						type="button"
						popoverTarget="menu"
						className={`pill px-3 py-1.5 sm:px-5 ${rail ? 'xl:invisible' : ''}`}
					>
						Parts<span className="max-sm:sr-only"> of the guide</span>
					</button>{' '}
					<a href="/contact" aria-current={path === '/contact' ? 'page' : undefined} className="py-3">
						Contact
					</a>{' '}
					<PracticeWays tight />
				</div>
			</div>
		</header>
	);
}
