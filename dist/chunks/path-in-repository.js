import { t as AssayError } from "./assay-error.js";
import { l as findRepository } from "./open-lfs-object.js";
import { realpath } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";

// src/cli/path-in-repository.ts
async function pathInRepository(file) {
	try {
		const { root } = await findRepository(dirname(file));
		if (root === void 0) return void 0;
		return {
			root,
			path: relative(await realpath(root), await realpath(file)).split(sep).join("/")
		};
	} catch (error) {
		if (error instanceof AssayError && error.code === "git-failed") return void 0;
		throw error;
	}
}

export { pathInRepository as t };