import { n as CommanderError, t as Command } from "./esm2.js";
import { t as AssayError } from "./assay-error.js";
import { n as tellOutOfMemory } from "./out-of-memory.js";
import { n as maskText } from "./mask-text.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as VERSION } from "./version.js";

// src/cli/commands/registry.ts
const COMMANDS = {
	check: async () => (await import("./check.js")).addCheck,
	diff: async () => (await import("./diff.js")).addDiff,
	agreement: async () => (await import("./agreement.js")).addAgreement,
	app: async () => (await import("./app.js")).addApp,
	apply: async () => (await import("./apply.js")).addApply,
	audit: async () => (await import("./audit.js")).addAudit,
	replay: async () => (await import("./replay.js")).addReplay,
	sample: async () => (await import("./sample.js")).addSample,
	slices: async () => (await import("./slices.js")).addSlices,
	sources: async () => (await import("./sources.js")).addSources,
	suggest: async () => (await import("./suggest.js")).addSuggest,
	"suggest-checks": async () => (await import("./suggest-checks.js")).addSuggestChecks,
	validate: async () => (await import("./validate.js")).addValidate,
	"verify-draw": async () => (await import("./verify-draw.js")).addVerifyDraw
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

export { runCli };