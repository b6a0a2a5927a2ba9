import { t as AssayError } from "./assay-error.js";

// src/app/add-app-options.ts
const LONGEST_POLL = 86400;
function addAppOptions(command) {
	return command.description("Run the GitHub App: reviews of rows in pull requests. Needs Node 22.13 or newer.").option("--poll <seconds>", "ask GitHub for news in place of webhooks, which need an address", secondsOf).option("--once", "ask GitHub for news, work until nothing is left to do, and exit").option("--setup", "make a GitHub App on a local page, and write its settings to a file").option("--settings <file>", "settings, NAME=value a line; variables of the environment win (with --setup: the file to write)").addHelpText("after", EXAMPLES);
}
const EXAMPLES = `
Examples:
  assay app --setup
  assay app --settings assay-app.env
  assay app --settings assay-app.env --poll 60`;
function secondsOf(text) {
	const seconds = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (seconds >= 1 && seconds <= LONGEST_POLL) return seconds;
	throw new AssayError("bad-arguments", `--poll takes whole seconds from 1 to ${LONGEST_POLL}.`, { hint: "For example --poll 60." });
}

export { addAppOptions as t };