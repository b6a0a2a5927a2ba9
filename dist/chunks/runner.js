import { t as AssayError } from "./assay-error.js";
import { n as maskText } from "./mask-text.js";
import { t as escapeTerminal } from "./escape-terminal.js";

// src/app/node-version.ts
const OLDEST = [22, 13];
function isNodeNewEnough(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1];
}

// src/app/runner.ts
async function runApp(options, world) {
	try {
		if (!isNodeNewEnough(world.nodeVersion)) throw new AssayError("unsupported", `The app needs Node 22.13 or newer, and this is ${world.nodeVersion}.`, { hint: "Install a newer one from https://nodejs.org. The other commands and the Action run on this one." });
		if (options.setup) {
			const { setUp } = await import("./set-up.js");
			return await setUp(options, world);
		}
		const [{ main }, { realParts }] = await Promise.all([import("./main2.js"), import("./real-parts.js")]);
		return await main(options, world, realParts);
	} catch (error) {
		tell(error, world);
		return 2;
	}
}
function tell(error, world) {
	const say = (text) => world.err(maskText(text).split("\n").map(escapeTerminal).join("\n"));
	if (error instanceof AssayError) {
		say(`assay: ${error.message}`);
		if (error.hint) say(`       ${error.hint}`);
		return;
	}
	say("assay: an unexpected error, which is a defect of Assay. Please report it with the text below.");
	say(error instanceof Error ? error.stack ?? error.message : String(error));
}

export { runApp as t };