import { n as CONFIG_PATH } from "./open-github-revisions.js";
import { t as AssayError } from "./assay-error.js";
import { l as findRepository } from "./open-lfs-object.js";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/cli/read-config-text.ts
async function readConfigText(cwd, option) {
	if (option !== void 0) return {
		path: option,
		text: await readFile(resolve(cwd, option), "utf8").catch((cause) => {
			throw new AssayError("missing-file", `The config ${option} cannot be read.`, {
				hint: "Name a file, or leave --config out.",
				cause
			});
		})
	};
	const { folder } = await findRepository(cwd);
	const text = await readFile(join(folder, CONFIG_PATH), "utf8").catch(() => void 0);
	return {
		path: CONFIG_PATH,
		text
	};
}

export { readConfigText as t };