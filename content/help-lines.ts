/**
 * Crisis and help lines, all in the United States. Every number appears on the site from here.
 *
 * Call or look up each one before launch and again every three months: lines move, close and change
 * what they offer. Do not call a line confidential (some send help in a few cases), and do not add a
 * menu choice ("press 3") that you have not tried.
 */
import { defineHelpLines } from '@/model/help-line';

export const helpLines = defineHelpLines({
	'988': {
		name: '988 Suicide & Crisis Lifeline',
		purpose:
			'For any emotional distress, not only suicidal thoughts, and also when you’re worried about someone else. Free, 24/7, in English and Spanish. You can chat on its site. Deaf or hard of hearing? Use “ASL Now” (American Sign Language) there, or the videophone number 1-800-273-8255.',
		call: { number: '988', show: '988' },
		text: { number: '988', show: '988' },
		url: 'https://988lifeline.org',
		everyPage: true,
		strip: { order: 2, lead: 'Need to talk?' },
	},
	emergency: {
		name: 'Emergency services',
		purpose: 'When you or someone else is in danger right now. If you’re not sure, call. You can also go to the nearest emergency room.',
		call: { number: '911', show: '911' },
		everyPage: true,
		strip: { order: 1, lead: 'In danger right now?' },
	},
	veterans: {
		name: 'Veterans Crisis Line',
		purpose: 'For veterans, service members and the people close to them.',
		call: { number: '988', show: '988', afterward: 'then press 1' },
		text: { number: '838255', show: '838255' },
		url: 'https://veteranscrisisline.net',
		everyPage: false,
	},
	'domestic-violence': {
		name: 'National Domestic Violence Hotline',
		purpose:
			'For when a partner or someone at home hurts, threatens or controls you. Open 24/7, with chat on its site. Text telephone (TTY) users can call 1-800-787-3224.',
		call: { number: '18007997233', show: '1-800-799-7233' },
		text: { number: '88788', show: '88788', word: 'START' },
		everyPage: false,
	},
	'sexual-assault': {
		name: 'National Sexual Assault Hotline (RAINN)',
		purpose: 'For when someone has forced or pressured you into anything sexual, lately or long ago. You can chat on its site.',
		call: { number: '18006564673', show: '1-800-656-4673' },
		url: 'https://rainn.org',
		everyPage: false,
	},
	'crisis-text-line': {
		name: 'Crisis Text Line',
		purpose: 'For when you’d rather write than talk.',
		text: { number: '741741', show: '741741', word: 'HOME' },
		everyPage: false,
	},
	trevor: {
		name: 'The Trevor Project',
		purpose: 'For LGBTQ+ young people.',
		call: { number: '18664887386', show: '1-866-488-7386' },
		text: { number: '678678', show: '678-678', word: 'START' },
		everyPage: false,
	},
	'trans-lifeline': {
		name: 'Trans Lifeline',
		purpose: 'For transgender people. It may not be open at every hour.',
		call: { number: '18775658860', show: '877-565-8860' },
		everyPage: false,
	},
	samhsa: {
		name: 'SAMHSA National Helpline',
		purpose:
			'Helps you find treatment. It isn’t a crisis line and doesn’t give counseling. TTY users can call 1-800-487-4889.',
		call: { number: '18006624357', show: '1-800-662-4357' },
		url: 'https://findtreatment.gov',
		everyPage: false,
	},
});
