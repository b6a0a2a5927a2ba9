import { t as addAppOptions } from "./add-app-options.js";

// src/cli/commands/app.ts
function addApp(program, _, finish) {
	addAppOptions(program.command("app")).action(async (options) => {
		const [{ runApp }, { processWorld }] = await Promise.all([import("./runner2.js"), import("./process-world.js")]);
		const code = await runApp(options, processWorld());
		finish(code);
		setTimeout(() => process.exit(code), 1e3).unref();
	});
}

export { addApp };