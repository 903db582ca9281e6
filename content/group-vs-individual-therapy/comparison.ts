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
		'individual-session-length': {
			min: 45,
			max: 60,
			unit: ['minute', 'minutes'],
			of: 'length of an individual session, by its billing codes',
		},
		'group-session-length': { min: 60, max: 90, unit: ['minute', 'minutes'], of: 'length of a group session' },
		'early-end': { min: 20, outOf: 100, unit: ['person', 'people'], of: 'people who stop therapy early' },
	},

	aspects: {
		effect: {
			label: 'How well it works',
			cells: {
				group: 'On average, about as well as one-on-one',
				individual: 'On average, about as well as a group',
			},
		},
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
				individual: 'Your own needs and goals, with your therapist’s full attention',
			},
			position: { label: 'Individual attention', ends: ['Shared', 'All yours'], at: { group: 25, individual: 100 } },
		},
		confidentiality: {
			label: 'Privacy',
			cells: {
				group: 'The therapist’s duty, within legal limits, plus the members’ promise, which no one can guarantee',
				individual: 'The therapist’s duty, within legal limits',
			},
			position: { ends: ['More people hear you', 'Fewer people hear you'], at: { group: 25, individual: 90 } },
		},
		cost: {
			label: 'Cost',
			cells: {
				group: 'Usually less per session: you share the therapist’s time',
				individual: 'Usually more per session: you pay for all of the therapist’s time',
			},
			position: { label: 'Cost of a session', ends: ['Lower', 'Higher'], at: { group: 30, individual: 70 } },
		},
		insurance: {
			label: 'Insurance',
			cells: {
				group: 'Often covered; ask your plan about code 90853',
				individual: 'Often covered; ask your plan about codes 90834 and 90837',
			},
		},
		access: {
			label: 'Access',
			cells: {
				group: 'Local clinics and, more and more, online; ask when a place opens up',
				individual: 'Private practices, clinics and online; ask about hours and the wait',
			},
		},
		'session-length': {
			label: 'Session length',
			cells: {
				group: 'Often {group-session-length}',
				individual: 'Often {individual-session-length}',
			},
		},
		scheduling: {
			label: 'Scheduling',
			cells: {
				group: 'Usually the same day and time each week',
				individual: 'Often fits around work or school; sometimes easy to move',
			},
		},
		'therapist-role': {
			label: 'The therapist’s role',
			cells: {
				group: 'Guides the conversation, balances needs, steps in when tension builds',
				individual: 'Works with you directly and fits each session to you',
			},
		},
		pace: {
			label: 'Pace',
			cells: {
				group: 'Shared: you take turns and choose how much to say',
				individual: 'Yours: you can slow down, pause or go on',
			},
			position: { ends: ['Shared', 'Yours'], at: { group: 25, individual: 85 } },
		},
		feedback: {
			label: 'Feedback',
			cells: {
				group: 'From other members and the therapist',
				individual: 'From your therapist, a trained professional',
			},
			position: { label: 'Feedback from peers', ends: ['None', 'A lot'], at: { group: 90, individual: 0 } },
		},
		'emotional-climate': {
			label: 'Emotional climate',
			cells: {
				group: 'Feelings can spread: hope and support, sometimes conflict',
				individual: 'Quieter, with room for deep work; it can feel intense',
			},
		},
		skills: {
			label: 'Practicing skills',
			cells: {
				group: 'With other members, right in the session',
				individual: 'With your therapist; then you try them in daily life',
			},
			position: { label: 'Practice with people', ends: ['In daily life', 'In the session'], at: { group: 90, individual: 15 } },
		},
		support: {
			label: 'Support and accountability',
			cells: {
				group: 'Members can cheer each other on and check in on goals',
				individual: 'You and your therapist review your goals together',
			},
		},
		start: {
			label: 'How you start',
			cells: {
				group: 'Ideally you talk with the leader first; then the next opening or start date',
				individual: 'You book a first visit for the next opening',
			},
		},
		course: {
			label: 'How often, and for how long',
			cells: {
				group: 'Often weekly, for a set number of weeks or as long as it helps',
				individual: 'Often weekly at first, for as long as the two of you agree',
			},
		},
		missed: {
			label: 'If you miss one',
			cells: {
				group: 'The group meets without you; ask how many you can miss, and if you still pay',
				individual: 'You can often reschedule; ask how late you can cancel without paying',
			},
		},
		'contact-outside': {
			label: 'Contact outside',
			cells: {
				group: 'Rules differ, and many groups limit contact between members; ask',
				individual: 'Rules differ on calls or messages to your therapist; ask',
			},
		},
		online: {
			label: 'Online',
			cells: {
				group: 'By video: camera on, in a room where you’re alone',
				individual: 'Often by video, from a place where no one can listen in',
			},
		},
		suits: {
			label: 'Often suits',
			cells: {
				group: 'People who want connection, practice with people or a lower cost',
				individual: 'People who want more privacy, full attention or room for something complex',
			},
		},
	},

	tables: {
		'at-a-glance': {
			caption: 'Group and individual therapy side by side',
			aspects: ['effect', 'participants', 'focus', 'confidentiality', 'cost', 'access'],
		},
		'cost-and-access': {
			caption: 'Cost and access in group and individual therapy',
			aspects: ['cost', 'insurance', 'access'],
		},
		'full-comparison': {
			caption: 'Group and individual therapy, row by row',
			aspects: [
				'effect',
				'participants',
				'focus',
				'confidentiality',
				'cost',
				'insurance',
				'access',
				'start',
				'session-length',
				'course',
				'scheduling',
				'missed',
				'therapist-role',
				'pace',
				'feedback',
				'emotional-climate',
				'skills',
				'support',
				'contact-outside',
				'online',
				'suits',
			],
		},
	},

	overviewTable: 'at-a-glance',

	paths: [
		{
			name: 'Hybrid: both at once',
			text: 'One-on-one sessions often come first. A group is added later, and the two go on side by side.',
			stretches: [
				{ format: 'individual', from: 0, to: 100 },
				{ format: 'group', from: 30, to: 100 },
			],
		},
		{
			name: 'Sequential: one, then the other',
			text: 'For example, one-on-one first, then a group, then one-on-one again if something new comes up.',
			stretches: [
				{ format: 'individual', from: 0, to: 40 },
				{ format: 'group', from: 40, to: 80 },
				{ format: 'individual', from: 80, to: 100 },
			],
		},
	],

	concerns: {
		caption: 'What’s known about group therapy, by concern',
		heads: {
			name: 'Concern',
			helps: 'Does a group help?',
			compared: 'Group or one-on-one?',
			guidance: 'What guidelines say',
			shownFor: 'Shown for whom',
		},
		rows: {
			depression: {
				name: 'Depression',
				helps: {
					text: 'Yes. Group CBT does more than usual care, by a medium amount, though a lot of the studies were weak.',
					sources: ['huntley'],
				},
				compared: {
					text: 'About equal. In one older review, one-on-one had a slight head start that didn’t last.',
					sources: ['cuijpers-2019', 'cuijpers-2008'],
				},
				guidance: {
					text: 'UK 2022, for milder depression: begin with guided self-help. Group CBT is named the best value, and one-on-one is for people who don’t want a group.',
					sources: ['nice-ng222'],
				},
				shownFor: { text: 'Adults, mostly with CBT', sources: ['cuijpers-2019'] },
			},
			'social-anxiety': {
				name: 'Social anxiety',
				helps: { text: 'Yes, clearly more than a waiting list.', sources: ['barkowski-2016'] },
				compared: {
					text: 'No clear difference head to head. A larger but less direct comparison gave one-on-one CBT the bigger effect.',
					sources: ['barkowski-2016', 'mayo-wilson-2014'],
				},
				guidance: {
					text: 'UK 2013: says adults do better one-on-one. It’s older than the reviews in this row.',
					sources: ['nice-cg159'],
				},
				shownFor: { text: 'Adults, mostly in CBT groups', sources: ['barkowski-2016'] },
			},
			'panic-and-constant-worry': {
				name: 'Panic and constant worry',
				helps: { text: 'Yes. Compared with no treatment, the effect was large.', sources: ['barkowski-2020'] },
				compared: {
					text: 'No clear difference, but there were only seven comparisons.',
					sources: ['barkowski-2020'],
				},
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: {
					text: 'Adults. Groups for mixed kinds of anxiety did as well; they need more study.',
					sources: ['barkowski-2020'],
				},
			},
			ocd: {
				name: 'Obsessive-compulsive disorder (OCD)',
				helps: {
					text: 'Yes. Compared with no treatment, CBT groups had a large effect.',
					sources: ['rosendahl-2024'],
				},
				compared: {
					text: 'No difference so far, in six small trials. That’s early evidence.',
					sources: ['pozza'],
				},
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: { text: 'People in CBT groups, 327 of them in the small trials', sources: ['rosendahl-2024', 'pozza'] },
			},
			'ptsd-and-trauma': {
				name: 'PTSD and trauma',
				helps: { text: 'Yes. Groups help more than no treatment.', sources: ['schwartze-2019', 'rosendahl-2024'] },
				compared: {
					text: 'One-on-one may work sooner. By four to six months, the two were even.',
					sources: ['resick-2017', 'spiller-2023'],
				},
				guidance: {
					text: 'A 2012 review says guidelines didn’t put groups first. We haven’t read newer ones.',
					sources: ['sloan-2012'],
				},
				shownFor: {
					text: 'Side by side: US service members and veterans, mostly men',
					sources: ['resick-2017', 'spiller-2023'],
				},
			},
			'alcohol-and-drugs': {
				name: 'Alcohol and drugs',
				helps: {
					text: 'A little, for staying sober. No clear effect on how often people use.',
					sources: ['lo-coco-2019'],
				},
				compared: { text: 'Similar drinking results in one trial with women.', sources: ['epstein-2018', 'epstein-team-2017-abct'] },
				guidance: {
					text: 'We haven’t read any that prefers one. Most US programs use groups.',
					sources: ['samhsa-advisory-2021'],
				},
				shownFor: {
					text: 'Adults; the trial had 155 women with alcohol use disorder',
					sources: ['lo-coco-2019', 'epstein-2018'],
				},
			},
			'eating-disorders': {
				name: 'Eating disorders',
				helps: {
					text: 'Yes for binge eating. For anorexia and bulimia we found no good study of groups.',
					sources: ['grenon-2017'],
				},
				compared: { text: 'We found no good study.' },
				guidance: {
					text: 'UK, for binge eating: begin with guided self-help; group CBT comes next.',
					sources: ['nice-qs175'],
				},
				shownFor: { text: 'Adults who binge eat', sources: ['grenon-2017'] },
			},
			grief: {
				name: 'Grief',
				helps: { text: 'Only a little, right after the group ends, and not later.', sources: ['bereavement-2020'] },
				compared: { text: 'We found no good study.' },
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: { text: '1,519 bereaved adults, in 14 trials', sources: ['bereavement-2020'] },
			},
			'high-risk-and-dbt': {
				name: 'Borderline personality disorder and high risk',
				helps: {
					text: 'Yes, with borderline personality disorder: groups eased symptoms and self-harm more than usual care did.',
					sources: ['mclaughlin-2019'],
				},
				compared: {
					text: 'We found no good study. Dialectical behavior therapy (DBT) uses both together, on purpose.',
					sources: ['linehan-2015-trial', 'dbt-course-2015'],
				},
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: {
					text: '1,595 people with borderline personality disorder, in 24 trials',
					sources: ['mclaughlin-2019'],
				},
			},
			loneliness: {
				name: 'Loneliness',
				helps: {
					text: 'Somewhat. Most of the treatments tested were given in groups, but not in the usual kind of therapy group.',
					sources: ['hickin-2021'],
				},
				compared: { text: 'We found no good study.' },
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: { text: 'Not known for ordinary therapy groups', sources: ['hickin-2021'] },
			},
			relationships: {
				name: 'Relationship trouble',
				helps: {
					text: 'We found no good study of groups. Couples therapy is better tested, and it helps a lot.',
					sources: ['roddy-2020'],
				},
				compared: { text: 'We found no good study.' },
				guidance: { text: 'We haven’t read any that prefers one.' },
				shownFor: { text: '2,092 couples, each a man and a woman', sources: ['roddy-2020'] },
			},
		},
	},

	decision: {
		question: 'Which kind of help could be a good first step for you?',
		between: ['group', 'individual'],

		outcomes: [
			{
				text: 'In studies of the same treatment given both ways, both worked about equally well on average, whatever the diagnosis.',
				sources: ['burlingame-2016'],
			},
			{
				text: 'About 20 of 100 people stop early, in either format.',
				sources: ['swift-greenberg-2012'],
			},
			{
				text: 'In studies, 62 of 100 people no longer had major depression after therapy, compared with 48 in usual care and 43 without treatment. Studies tend to overstate this.',
				sources: ['cuijpers-2014', 'cuijpers-2017'],
			},
			{
				text: 'A few people feel worse: about 4 of 100 in depression studies. If you do, say so early.',
				sources: ['cuijpers-2018'],
			},
		],

		options: [
			{
				name: 'Group therapy',
				like: 'You and a few others take turns talking and listening, with {group-therapists}.',
				good: 'You may meet people who get it, and you usually pay less.',
				hard: 'You share the time, and no one can guarantee privacy.',
			},
			{
				name: 'Individual therapy',
				like: 'You meet alone with one therapist.',
				good: 'The time is all yours, and fewer people hear you.',
				hard: 'You usually pay more, and you don’t meet others like you.',
			},
			{
				name: 'Both at once',
				like: 'You see a therapist alone and also go to a group.',
				good: 'You get one-on-one time and company.',
				hard: 'It takes more time and may cost more.',
			},
			{
				name: 'One, then the other',
				like: 'You start with one and switch when your needs change.',
				good: 'You take one step at a time.',
				hard: 'You may start over with new people.',
			},
			{
				name: 'Not now',
				like: 'You wait, and pick a day to look again.',
				good: 'You keep your time and money, and some things ease on their own.',
				hard: 'Some things get harder with time.',
			},
			{
				name: 'Another kind of help',
				like: 'You see your doctor, or try a support group, medication or self-help.',
				good: 'It may be closer, cheaper or sooner.',
				hard: 'You may have less time with a therapist, or none.',
			},
		],

		rule: { marks: 4, gap: 3, strong: 2 },

		factors: [
			{
				id: 'privacy',
				label: 'Privacy',
				question: 'Who can hear what you say?',
				sides: {
					group: {
						text: 'I can share with people who’ve promised to keep it private.',
						why: 'The therapist must keep it private, within legal limits. Members promise to, but no one can guarantee it.',
						sources: ['roback-1996'],
					},
					individual: {
						text: 'I want as few people as possible to hear it.',
						why: 'Just your therapist is in the room, and must keep it private, within legal limits.',
					},
				},
			},
			{
				id: 'company',
				label: 'People who get it',
				question: 'Do you want to meet people going through the same thing?',
				sides: {
					group: {
						text: 'I want to be with people who get it.',
						why: 'Other members may have lived it.',
					},
					individual: {
						text: 'I’d rather work on this without other clients.',
						why: 'It’s just you and your therapist.',
					},
				},
			},
			{
				id: 'practice',
				label: 'Practice with people',
				question: 'How would you want to practice new skills?',
				sides: {
					group: {
						text: 'I want to practice with other people.',
						why: 'You can speak up or say no, and hear how it came across.',
					},
					individual: {
						text: 'I’d rather prepare with a therapist, then try.',
						why: 'You rehearse one-on-one, and pick when to try it.',
					},
				},
			},
			{
				id: 'attention',
				label: 'Attention',
				question: 'How much of the time should be about you?',
				sides: {
					group: {
						text: 'I like it when it’s not all about me.',
						why: 'You share the time, and can learn by listening.',
					},
					individual: {
						text: 'I want the whole session for my concern.',
						why: 'One-on-one, the time is all yours.',
					},
				},
			},
			{
				id: 'pace',
				label: 'Pace',
				question: 'What pace would suit you?',
				sides: {
					group: {
						text: 'It helps me when others keep me moving.',
						why: 'A group moves together, and you choose how much to say.',
					},
					individual: {
						text: 'I want to slow down or stop when I need to.',
						why: 'One-on-one, each session can follow your pace.',
					},
				},
			},
			{
				id: 'comfort',
				label: 'Talking in a group',
				question: 'Can you picture yourself talking in a group?',
				sides: {
					group: {
						text: 'I could try, even if it’s hard at first.',
						why: 'It’s OK to start by listening.',
					},
					individual: {
						text: 'Talking in front of others feels like too much right now.',
						why: 'Only your therapist hears you. But if that fear is what you want to change, groups for social anxiety have helped.',
						sources: ['barkowski-2016'],
					},
				},
			},
			{
				id: 'cost',
				label: 'Cost',
				question: 'What can you pay?',
				sides: {
					group: {
						text: 'I need the lower price.',
						why: 'A session usually costs each person less.',
					},
					individual: {
						text: 'I can pay for either, or my plan does.',
						why: 'Price doesn’t decide it for you.',
						neutral: true,
					},
				},
			},
			{
				id: 'schedule',
				label: 'Schedule',
				question: 'When could you come?',
				sides: {
					group: {
						text: 'A fixed time each week is fine.',
						why: 'A group meets at a fixed time, and one-on-one can too.',
						neutral: true,
					},
					individual: {
						text: 'I need times that fit around work, school or family.',
						why: 'Appointments can often be set to fit.',
					},
				},
			},
			{
				id: 'concern',
				label: 'Your concern',
				question: 'What is your concern most like?',
				sides: {
					group: {
						text: 'It shows most with other people, like shyness or conflict.',
						why: 'For social anxiety, both help. Head to head, there was no clear difference; a less direct comparison favored one-on-one.',
						sources: ['barkowski-2016', 'mayo-wilson-2014'],
						neutral: true,
					},
					individual: {
						text: 'It’s very personal, has many layers or goes back to trauma.',
						why: 'For post-traumatic stress disorder (PTSD), both can help. In one trial, one-on-one did more by the end; six months later, there was no difference.',
						sources: ['resick-2017'],
						neutral: true,
					},
				},
			},
			{
				id: 'preference',
				label: 'What you’d rather do',
				question: 'Which one would you rather do?',
				sides: {
					group: {
						text: 'I’d rather be in a group.',
						why: 'People who get the kind of therapy they want tend to do slightly better and quit less often.',
						sources: ['swift-2018'],
					},
					individual: {
						text: 'I’d rather meet one-on-one.',
						why: 'People who get the kind of therapy they want tend to do slightly better and quit less often.',
						sources: ['swift-2018'],
					},
				},
			},
		],

		crisis: 'I’m in crisis, or thinking about hurting myself or someone else.',
		setAside: 'We’ve set your result aside. Talk to someone first; your marks stay here.',

		results: {
			mostly: {
				group:
					'Mostly group therapy. More of what matters to you points there, so it could be a good first step. It’s a leaning, not advice.',
				individual:
					'Mostly individual therapy. More of what matters to you points there, so it could be a good first step. It’s a leaning, not advice.',
			},
			close: 'It’s close. Either could be a good start, and you can switch later.',
			both: 'Both. Strong reasons point each way. You could start with one and add the other; ask what the second would add.',
			unsure: 'Not sure yet. That’s fine. You can mark a few more, or bring this to a first call.',
		},

		closing:
			'Talk it over with a professional before you decide: a therapist, your doctor or a mental health center.',

		sheet: 'Notes for my first call',

		notes: [
			'What I know about each',
			'Who else is involved, and what they think',
			'How sure I am, from 0 to 10',
			'What I still need to know',
			'My next step, and by when',
		],

		ask: {
			group: [
				'Who leads it, and what’s their training?',
				'Who’s in it, and can I meet the leader first?',
				'What do members agree on about privacy?',
				'What’s a first session like?',
				'What does it cost?',
				'What if it’s not a good fit?',
			],
			individual: [
				'Who would I see, and what’s their training?',
				'How would you work on a concern like mine?',
				'What stays private, and what are the limits?',
				'What’s a first session like?',
				'What does it cost?',
				'What if it’s not a good fit?',
			],
		},

		plan: {
			codes: { group: '90853', individual: '90834 or 90837' },
			questions: [
				'Do you cover this code, and for my concern?',
				'What’s my copay, and how much of my deductible is left?',
				'Is this therapist in your network?',
				'Do you cover telehealth the same way?',
				'Do I need approval first, and is there a limit on sessions?',
				'Are there rules about who can lead the group?',
			],
			also: 'Ask about both formats, and write down the date and who you talked to.',
			right:
				'In the US, if you have no insurance or won’t use it, you have a right to a written good faith estimate.',
		},
	},
});
