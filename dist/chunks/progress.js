// src/cli/progress.ts
const PATIENCE_MS = 1e3;
function startProgress(terminal) {
	if (!terminal.interactive) return {
		update: () => {},
		done: () => {}
	};
	const started = Date.now();
	let message = "working";
	const timer = setInterval(() => {
		const seconds = Math.round((Date.now() - started) / 1e3);
		terminal.err(`\r\u001b[2K${message} … ${seconds} s`);
	}, PATIENCE_MS);
	timer.unref();
	return {
		update: (next) => {
			message = next;
		},
		done: () => {
			clearInterval(timer);
			if (Date.now() - started >= PATIENCE_MS) terminal.err("\r\x1B[2K");
		}
	};
}

export { startProgress as t };