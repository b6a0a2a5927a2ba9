#!/usr/bin/env node
import { n as CommanderError, t as Command } from "./chunks/esm2.js";
import { t as AssayError } from "./chunks/assay-error.js";
import { n as tellOutOfMemory } from "./chunks/out-of-memory.js";
import { n as maskText } from "./chunks/mask-text.js";
import { t as escapeTerminal } from "./chunks/escape-terminal.js";
import { t as VERSION } from "./chunks/version.js";
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

// src/cli/commands/registry.ts
const COMMANDS = {
	check: async () => (await import("./chunks/check.js")).addCheck,
	diff: async () => (await import("./chunks/diff.js")).addDiff,
	agreement: async () => (await import("./chunks/agreement.js")).addAgreement,
	app: async () => (await import("./chunks/app.js")).addApp,
	apply: async () => (await import("./chunks/apply.js")).addApply,
	audit: async () => (await import("./chunks/audit.js")).addAudit,
	replay: async () => (await import("./chunks/replay.js")).addReplay,
	sample: async () => (await import("./chunks/sample.js")).addSample,
	slices: async () => (await import("./chunks/slices.js")).addSlices,
	sources: async () => (await import("./chunks/sources.js")).addSources,
	suggest: async () => (await import("./chunks/suggest.js")).addSuggest,
	"suggest-checks": async () => (await import("./chunks/suggest-checks.js")).addSuggestChecks,
	validate: async () => (await import("./chunks/validate.js")).addValidate,
	"verify-draw": async () => (await import("./chunks/verify-draw.js")).addVerifyDraw
};

// src/cli/main.ts
async function buildProgram(argv, terminal, finish) {
	const helpWidth = Number.isFinite(terminal.width) ? terminal.width : 80;
	const program = new Command("assay").description("A quality gate for datasets that live in Git.").version(VERSION).exitOverride().showSuggestionAfterError().showHelpAfterError("Run the command with --help to see its options.").configureOutput({
		writeOut: (text) => void terminal.out(text),
		writeErr: terminal.err,
		getOutHelpWidth: () => helpWidth,
		getErrHelpWidth: () => helpWidth
	});
	for (const add of await commandsFor(argv)) add(program, terminal, finish);
	return program;
}
function commandsFor([name = ""]) {
	const called = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]] : Object.values(COMMANDS);
	return Promise.all(called.map((load) => load()));
}

// src/cli/runner.ts
async function runCli(argv, terminal) {
	let code = 0;
	try {
		await (await buildProgram(argv, terminal, (result) => {
			code = result;
		})).parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		tell(tellOutOfMemory(error), terminal);
		return 2;
	}
}
function tell(error, terminal) {
	if (error instanceof AssayError) {
		const lines = maskText(error.message).split("\n").map(escapeTerminal).join("\n");
		terminal.err(`assay: ${lines}\n`);
		if (error.hint) terminal.err(`       ${escapeTerminal(maskText(error.hint))}\n`);
		return;
	}
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	terminal.err(`assay: an unexpected error, which is a defect of Assay. Please report it with the text below.\n`);
	terminal.err(`${maskText(text).split("\n").map(escapeTerminal).join("\n")}\n`);
}

// src/cli/run.ts
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

export {  };