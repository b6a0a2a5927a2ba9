// src/app/process-world.ts
const SIGNALS = ["SIGTERM", "SIGINT"];
function processWorld() {
	return {
		env: process.env,
		cwd: process.cwd(),
		nodeVersion: process.versions.node,
		now: () => /* @__PURE__ */ new Date(),
		out: (text) => void process.stdout.write(text),
		err: (text) => void process.stderr.write(`${text}\n`),
		onStop(stop) {
			for (const signal of SIGNALS) process.once(signal, stop);
		}
	};
}

export { processWorld as t };