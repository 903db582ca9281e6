// Runs a command that ends with whoever started this, however that came about: even a killed process closes its channel.
// Plain JavaScript, so that it starts at once.
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
// A group of its own: some tools have helpers, which must not outlive them.
const child = spawn(command, args, { stdio: 'inherit', detached: true });

/** @param {NodeJS.Signals} signal */
function stop(signal) {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, signal);
	} catch {
		// It has ended already.
	}
}

process.on('disconnect', () => stop('SIGKILL'));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
child.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
child.on('exit', (code) => {
	// A compiler that is stopped while it works may miss the end.
	stop('SIGKILL');
	process.exit(code ?? 1);
});
