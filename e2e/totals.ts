import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Ends the run with one line that anyone, or any script, can read: "12 passed, 0 failed". */
export default class Totals implements Reporter {
	private readonly last = new Map<string, TestResult['status']>();

	onTestEnd({ id }: TestCase, { status }: TestResult): void {
		this.last.set(id, status);
	}

	onEnd({ status }: FullResult): void {
		const all = [...this.last.values()];
		const count = (wanted: TestResult['status'][]) => all.filter((each) => wanted.includes(each)).length;
		const skipped = count(['skipped']);
		console.log(
			`\n${count(['passed'])} passed, ${count(['failed', 'timedOut', 'interrupted'])} failed${skipped ? `, ${skipped} skipped` : ''}`,
		);
		if (all.length === 0 && status === 'passed') console.log('No test was run.');
	}
}
