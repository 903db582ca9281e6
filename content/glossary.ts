/**
 * Words that readers may not know. Each is listed on the glossary’s page, and its first use in every part of a guide
 * links there by itself: nothing has to be marked in the text. A word that no part uses is reported.
 */
import { defineGlossary } from '@/model/glossary';

export const glossary = defineGlossary({
	average: {
		term: 'on average',
		means:
			'What comes out when the results of many people are put together. Some of them did better and some did worse, so an average can’t tell you how it will go for you.',
	},
	'closed-group': {
		term: 'closed group',
		also: ['closed groups'],
		means: 'A group in which the same people meet from the first session to the last.',
	},
	cbt: {
		term: 'cognitive behavioral therapy',
		short: 'CBT',
		means:
			'A kind of therapy in which you look at how your thoughts, feelings and actions affect each other. You catch a thought, test it, and try something new.',
	},
	confidential: {
		term: 'confidential',
		also: ['confidentiality'],
		means: 'Kept private. Your therapist can’t pass on what you say, except where the law allows or requires it.',
	},
	copay: {
		term: 'copay',
		also: ['copays', 'co-pay', 'co-pays', 'copayment', 'copayments'],
		means: 'The part of the price of a visit that you pay yourself when your health plan pays the rest.',
	},
	deductible: {
		term: 'deductible',
		also: ['deductibles'],
		means: 'What you pay for care yourself, usually within a year, before your health plan begins to pay.',
	},
	dbt: {
		term: 'dialectical behavior therapy',
		short: 'DBT',
		means: 'A kind of therapy that puts two things together: sessions one-on-one, and a group in which you learn skills.',
	},
	'good-faith-estimate': {
		term: 'good faith estimate',
		also: ['good faith estimates'],
		means: 'A written list of what your care is likely to cost.',
	},
	guideline: {
		term: 'guideline',
		also: ['guidelines'],
		means: 'What a group of experts tells professionals to do, or how to go about it.',
	},
	'hybrid-plan': {
		term: 'hybrid plan',
		also: ['hybrid plans'],
		means: 'Group and individual therapy at the same time.',
	},
	ocd: {
		term: 'obsessive-compulsive disorder',
		short: 'OCD',
		means:
			'A condition with thoughts that come back against your will, and with things you feel you have to do again and again.',
	},
	'open-group': {
		term: 'open group',
		also: ['open groups'],
		means: 'A group that new people can join while it runs, as others leave.',
	},
	ptsd: {
		term: 'post-traumatic stress disorder',
		short: 'PTSD',
		means: 'A condition that can follow trauma: what happened keeps coming back, and it’s hard to feel safe.',
	},
	'process-group': {
		term: 'interpersonal process group',
		also: ['interpersonal process groups', 'process group', 'process groups'],
		means: 'A group in which you look at how you relate to people, right there in the room.',
	},
	psychoeducational: {
		term: 'psychoeducational group',
		also: ['psychoeducational groups', 'psychoeducational'],
		means: 'A group in which you learn how something works, such as what panic does to the body.',
	},
	'sequential-plan': {
		term: 'sequential plan',
		also: ['sequential plans'],
		means: 'Group and individual therapy one after the other.',
	},
	'support-group': {
		term: 'support group',
		also: ['support groups'],
		means:
			'A group in which people who face the same thing share and encourage each other. A therapist may lead it, or someone who has been through it.',
	},
	telehealth: {
		term: 'telehealth',
		means: 'Care by video or phone, without going to an office.',
	},
	trial: {
		term: 'trial',
		also: ['trials'],
		means:
			'A study that puts people into one treatment or another, most often by chance, and compares how they do.',
	},
	'usual-care': {
		term: 'usual care',
		means: 'The care that people would have had anyway, without the treatment that is being tested.',
	},
});
