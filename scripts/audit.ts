/** `npm run check:audit`: known weaknesses of high or critical severity in what package-lock.json installs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { auditProblems, exceptionsFile } from './audit-report';
import { Failure, main } from './run';

main(async () => {
	const { stdout, stderr } = spawnSync('npm', ['audit', '--package-lock-only', '--json'], {
		encoding: 'utf8',
		maxBuffer: 100_000_000,
	});
	const answer = stdout.includes('"vulnerabilities"') ? stdout : stderr || stdout;
	if (answer !== stdout) throw new Failure(`The registry gave no answer about weaknesses:\n${answer.trim()}`);
	const problems = auditProblems(stdout, readFileSync(exceptionsFile, 'utf8'), new Date().toISOString().slice(0, 10));
	if (problems.length > 0) throw new Failure(problems.join('\n'));
	console.log('No known weakness of high or critical severity without a reason.');
});
