/**
 * Group therapy and individual therapy: every figure and every table cell, once.
 *
 * To change a figure or a cell, change it here; tables, pictures, sentences and answers follow.
 * A cell is one short phrase. `{group-size}` prints a figure with its unit, `{group-size bare}` the
 * number alone. Keep hedges ("usually", "often") in the cell, so that every place says the same.
 */
import { defineComparison } from '@/model/comparison';

export const comparison = defineComparison({
	slug: 'group-vs-individual-therapy',
	title: 'Group therapy and individual therapy compared',
	shortTitle: 'Group or individual therapy',

	formats: [
		{
			id: 'group',
			name: 'Group therapy',
			short: 'Group',
			mark: 'ring',
			hue: 'green',
			room: {
				clients: 'group-size',
				typical: 'group-size-typical',
				leaders: 'group-therapists',
				hears: [
					{
						who: 'leaders',
						bond: 'duty',
						text: 'The therapist must keep what you say private, within legal limits.',
					},
					{ who: 'clients', bond: 'promise', text: 'Members promise to, but nobody can guarantee it.' },
				],
			},
		},
		{
			id: 'individual',
			name: 'Individual therapy',
			short: 'Individual',
			mark: 'pair',
			hue: 'violet',
			room: {
				clients: 'individual-clients',
				leaders: 'individual-therapists',
				hears: [
					{
						who: 'leaders',
						bond: 'duty',
						text: 'The therapist must keep what you say private, within legal limits.',
					},
				],
			},
		},
	],

	figures: {
		'group-size': { min: 5, max: 15, unit: ['member', 'members'], of: 'members of a therapy group' },
		'group-size-typical': { min: 7, max: 10, unit: ['member', 'members'], of: 'members many therapists aim for' },
		'group-therapists': { min: 1, unit: ['therapist', 'therapists'], of: 'therapists who lead a group' },
		'individual-clients': { min: 1, max: 1, unit: ['client', 'clients'], of: 'clients in individual therapy' },
		'individual-therapists': {
			min: 1,
			max: 1,
			unit: ['therapist', 'therapists'],
			of: 'therapists in individual therapy',
		},
		'group-session-length': { min: 60, max: 90, unit: ['minute', 'minutes'], of: 'length of a group session' },
		'early-end': { min: 20, outOf: 100, unit: ['person', 'people'], of: 'people who stop therapy early' },
	},

	aspects: {
		participants: {
			label: 'Who is there',
			cells: {
				group: 'Usually {group-size} (often {group-size-typical bare}), with {group-therapists}',
				individual: '{individual-clients}, {individual-therapists}',
			},
		},
		focus: {
			label: 'Focus',
			cells: {
				group: 'Shared concerns, with feedback from other members',
				individual: 'Your own needs and goals',
			},
			position: { label: 'Individual attention', ends: ['Shared', 'All yours'], at: { group: 25, individual: 100 } },
		},
		confidentiality: {
			label: 'Privacy',
			cells: {
				group: 'The therapist must keep what you say private, within legal limits; members promise to, but nobody can guarantee it',
				individual: 'The therapist must keep what you say private, within legal limits',
			},
			position: { ends: ['More people hear you', 'Fewer people hear you'], at: { group: 25, individual: 90 } },
		},
		cost: {
			label: 'Cost',
			cells: {
				group: 'Usually lower per person',
				individual: 'Usually higher per session',
			},
			position: { label: 'Cost of a session', ends: ['Lower', 'Higher'], at: { group: 30, individual: 70 } },
		},
		insurance: {
			label: 'Insurance',
			cells: {
				group: 'Often covered; check your plan',
				individual: 'Often covered; check your plan',
			},
		},
		access: {
			label: 'Access',
			cells: {
				group: 'Growing: local clinics and online; there may be a wait for a place',
				individual: 'Widespread: private practices, clinics and online; hours vary, and there may be a wait',
			},
		},
		'session-length': {
			label: 'Session length',
			cells: {
				group: 'Often {group-session-length}',
				individual: 'Agreed with your therapist; sometimes flexible',
			},
		},
		scheduling: {
			label: 'Scheduling',
			cells: {
				group: 'A fixed time, so that all can be there',
				individual: 'Often fits around work or school',
			},
		},
		'therapist-role': {
			label: 'The therapist’s role',
			cells: {
				group: 'Guides the talk, balances needs, steps in when tension rises',
				individual: 'Works with you directly and fits each session to you',
			},
		},
		pace: {
			label: 'Pace',
			cells: {
				group: 'Shared: you take turns, and choose how much to say',
				individual: 'Yours: you can slow down, pause or go on',
			},
			position: { ends: ['Shared', 'Yours'], at: { group: 25, individual: 85 } },
		},
		feedback: {
			label: 'Feedback',
			cells: {
				group: 'From other members and the therapist',
				individual: 'From a trained professional',
			},
			position: { label: 'Feedback from peers', ends: ['None', 'A lot'], at: { group: 90, individual: 0 } },
		},
		'emotional-climate': {
			label: 'Emotional climate',
			cells: {
				group: 'Feelings can spread: hope and support, sometimes conflict',
				individual: 'Quieter: room for deep work; it can feel intense',
			},
		},
		skills: {
			label: 'Practicing skills',
			cells: {
				group: 'With other members, in the session',
				individual: 'With your therapist; you try them out in daily life',
			},
			position: { label: 'Practice with people', ends: ['In daily life', 'In the session'], at: { group: 90, individual: 15 } },
		},
		support: {
			label: 'Support and accountability',
			cells: {
				group: 'Members can encourage each other and check in on goals',
				individual: 'You and your therapist review your goals together',
			},
		},
		suits: {
			label: 'Often suits',
			cells: {
				group: 'People who want connection, social practice or a lower cost',
				individual: 'People who want more privacy, close attention or room for something complex',
			},
		},
	},

	tables: {
		'at-a-glance': {
			caption: 'Group and individual therapy side by side',
			aspects: ['participants', 'focus', 'confidentiality', 'cost', 'access'],
		},
		'cost-and-access': {
			caption: 'Cost and access in group and individual therapy',
			aspects: ['cost', 'insurance', 'access'],
		},
		'full-comparison': {
			caption: 'Group and individual therapy, row by row',
			aspects: [
				'participants',
				'focus',
				'confidentiality',
				'cost',
				'insurance',
				'access',
				'session-length',
				'scheduling',
				'therapist-role',
				'pace',
				'feedback',
				'emotional-climate',
				'skills',
				'support',
				'suits',
			],
		},
	},

	overviewTable: 'at-a-glance',

	paths: [
		{
			name: 'Hybrid: both at once',
			text: 'One-to-one sessions often come first. A group is added later, and both go on side by side.',
			stretches: [
				{ format: 'individual', from: 0, to: 100 },
				{ format: 'group', from: 30, to: 100 },
			],
		},
		{
			name: 'Sequential: one, then the other',
			text: 'For example one to one first, then a group, then one to one again when something new comes up.',
			stretches: [
				{ format: 'individual', from: 0, to: 40 },
				{ format: 'group', from: 40, to: 80 },
				{ format: 'individual', from: 80, to: 100 },
			],
		},
	],

	decision: {
		question: 'Which kind of help could be a good first step for you?',
		between: ['individual', 'group'],

		options: [
			{
				name: 'Individual therapy',
				like: 'You meet one therapist alone and work on your own concern.',
				good: 'All the attention is yours, and fewer people hear you.',
				hard: 'It usually costs more per session, and you do not meet others like you.',
			},
			{
				name: 'Group therapy',
				like: 'You meet a group with {group-therapists}, and take turns to talk and listen.',
				good: 'You may meet people who understand, and it usually costs less per person.',
				hard: 'You share the time, and nobody can guarantee your privacy.',
			},
			{
				name: 'Both at once',
				like: 'You see a therapist alone and also go to a group.',
				good: 'You have personal guidance and the company of others.',
				hard: 'It takes more time, and may cost more.',
			},
			{
				name: 'One after the other',
				like: 'You begin with one and move to the other when your needs change.',
				good: 'You take one step at a time, and can go back.',
				hard: 'You start with new people when you switch.',
			},
			{
				name: 'Not now',
				like: 'You wait, and set a day to look at it again.',
				good: 'You keep your time and money, and some things ease by themselves.',
				hard: 'Some things get harder with time.',
			},
			{
				name: 'Another kind of help',
				like: 'You talk to your doctor, or try a support group, medicine or self-help.',
				good: 'It may be closer, cheaper or sooner.',
				hard: 'You may have less time with a therapist, or none.',
			},
		],

		factors: [
			{
				id: 'privacy',
				label: 'Privacy',
				question: 'Who may hear what you say?',
				sides: {
					individual: {
						text: 'I want as few people as possible to hear it.',
						why: 'Only your therapist hears it, and must keep it private, within legal limits.',
					},
					group: {
						text: 'I can share with people who promise to keep it.',
						why: 'The therapist must keep it private. Members promise to, but nobody can guarantee it.',
						sources: ['roback-1996'],
					},
				},
			},
			{
				id: 'pace',
				label: 'Pace',
				question: 'What pace would suit you?',
				sides: {
					individual: {
						text: 'I want to slow down, pause or go on as I need.',
						why: 'One to one, each session can follow your pace.',
					},
					group: {
						text: 'It helps me when others carry me along.',
						why: 'A group moves together. You choose how much to say.',
					},
				},
			},
			{
				id: 'company',
				label: 'People who understand',
				question: 'Do you want to meet others in the same place?',
				sides: {
					individual: {
						text: 'I would rather work on this without others.',
						why: 'Only you and your therapist are there.',
					},
					group: {
						text: 'I want to be with people who understand.',
						why: 'Members may know it from the inside.',
					},
				},
			},
			{
				id: 'practice',
				label: 'Practice with people',
				question: 'Where would you practice new skills?',
				sides: {
					individual: {
						text: 'I would prepare alone with a therapist, then try.',
						why: 'You rehearse, and choose when to try it in daily life.',
					},
					group: {
						text: 'I want to practice with other people.',
						why: 'You can speak up, listen or say no, and hear how it came across.',
					},
				},
			},
			{
				id: 'attention',
				label: 'Attention',
				question: 'How much of the time should be about you?',
				sides: {
					individual: {
						text: 'I want the whole session for my concern.',
						why: 'One to one, all the time is yours.',
					},
					group: {
						text: 'I am glad when it is not all about me.',
						why: 'Members share the time, and you can learn by listening.',
					},
				},
			},
			{
				id: 'comfort',
				label: 'Comfort in a group',
				question: 'Can you picture yourself talking in a group?',
				sides: {
					individual: {
						text: 'Speaking in front of others feels like too much now.',
						why: 'You get used to one person only.',
					},
					group: {
						text: 'I could try, even if it is hard at first.',
						why: 'You can start by listening, and most leaders meet you alone first.',
					},
				},
			},
			{
				id: 'concern',
				label: 'Your concern',
				question: 'What is your concern most like?',
				sides: {
					individual: {
						text: 'It is very personal, has many layers or goes back to trauma.',
						why: 'There is room to go deep. In a PTSD trial, symptoms had eased more one to one by the end; six months on, no gap.',
						sources: ['resick-2017'],
					},
					group: {
						text: 'It shows most with other people, such as shyness or conflict.',
						why: 'Others are in the room. For social anxiety, trials found no clear gap; the UK guideline leans to one to one.',
						sources: ['barkowski-2016', 'nice-cg159'],
					},
				},
			},
			{
				id: 'cost',
				label: 'Cost',
				question: 'What can you pay?',
				sides: {
					individual: {
						text: 'I can pay for it, or my plan does.',
						why: 'A session usually costs more.',
					},
					group: {
						text: 'I need the lower price.',
						why: 'A session usually costs each person less. In a UK study, groups cost less to provide.',
						sources: ['brown-2011'],
					},
				},
			},
			{
				id: 'schedule',
				label: 'Schedule',
				question: 'When could you come?',
				sides: {
					individual: {
						text: 'I need times that fit around work, school or family.',
						why: 'Appointments can often be set to fit.',
					},
					group: {
						text: 'A fixed time each week is fine, or even helps.',
						why: 'A group meets at a fixed time, often for {group-session-length}.',
					},
				},
			},
		],

		crisis: 'I am in crisis, or thinking of harming myself or someone else.',

		results: {
			mostly: {
				individual:
					'Mostly individual therapy. More of what matters to you points there, so it could be a first step to ask about. This is a leaning, not advice.',
				group:
					'Mostly group therapy. More of what matters to you points there, so it could be a first step to ask about. This is a leaning, not advice.',
			},
			both: 'Both. Your reasons point both ways. You could ask about both at once, or one after the other.',
			unsure:
				'Not sure yet. That is fine. You can mark more, take your time, or bring this to a first talk.',
		},

		closing:
			'Talk it over with a professional before you decide: a therapist, your doctor or a mental health center.',

		sheet: 'Notes for my first call',

		ask: {
			individual: [
				'Who would I see, and what is their training?',
				'How would you work on a concern like mine?',
				'What stays private, and what are the limits?',
				'What is a first session like?',
				'What does it cost?',
				'What if it does not fit?',
			],
			group: [
				'Who leads it, and what is their training?',
				'Who else is in the group?',
				'What do members agree on privacy, and what are the limits?',
				'What is a first session like?',
				'What does it cost?',
				'What if it does not fit?',
			],
		},

		plan: {
			codes: { group: '90853', individual: '90834 or 90837' },
			questions: [
				'Do you cover this code, and for my concern?',
				'What is my copay, and how much of my deductible is left?',
				'Is this therapist in your network?',
				'Do you cover telehealth in the same way?',
				'Do I need prior approval, and is there a limit on sessions?',
				'Are there rules on who may lead the group?',
			],
			also: 'Ask for both formats, and write down the date and the name of the person you spoke to.',
			right:
				'In the US, you have a right to a good-faith estimate of the cost if you have no insurance or pay yourself.',
		},
	},
});
