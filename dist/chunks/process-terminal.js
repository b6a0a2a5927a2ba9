import { once } from "node:events";
import { text } from "node:stream/consumers";

// src/cli/process-terminal.ts
function processTerminal() {
	const { stdout, stderr, env } = process;
	stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(process.exitCode);
		throw error;
	});
	return {
		cwd: process.cwd(),
		env,
		width: stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
		colour: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? true : stdout.isTTY === true,
		interactive: stderr.isTTY === true,
		input: () => text(process.stdin),
		async out(written) {
			if (!stdout.write(written)) await once(stdout, "drain");
		},
		err: (written) => void stderr.write(written),
		now: () => /* @__PURE__ */ new Date()
	};
}

export { processTerminal };