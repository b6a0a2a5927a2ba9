import { t as processWorld } from "./chunks/process-world2.js";
import { n as CommanderError, t as Command } from "./chunks/esm2.js";
import { t as addAppOptions } from "./chunks/add-app-options.js";
import { t as runApp } from "./chunks/runner.js";

// src/app/run-app-command.ts
async function runAppCommand(argv, world) {
	const command = addAppOptions(new Command("app.js")).exitOverride().configureOutput({
		writeOut: world.out,
		writeErr: (text) => world.err(text.trimEnd())
	});
	try {
		command.parse(argv, { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		return tellBadOption(error, world);
	}
	return runApp(command.opts(), world);
}
function tellBadOption(error, world) {
	world.err(`app.js: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
}

// src/app/run.ts
process.exit(await runAppCommand(process.argv.slice(2), processWorld()));

export {  };