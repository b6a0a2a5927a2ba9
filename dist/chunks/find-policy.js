import { ht as datasetFor, i as DEFAULT_CONFIG } from "./parse-table-schema.js";
import { t as AssayError } from "./assay-error.js";
import { a as parseConfig, c as formatConfigErrors } from "./open-github-revisions.js";
import { c as createDataContext, u as Closers } from "./find-lfs-server.js";
import { l as findRepository } from "./open-lfs-object.js";
import { t as openGitRevisions } from "./open-git-revisions.js";
import { a as missingFile, i as openPlainFile, o as openLfsNear } from "./open-data.js";
import { t as pathInRepository } from "./path-in-repository.js";
import { t as readConfigText } from "./read-config-text.js";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/revisions/open-folder-revisions.ts
async function openFolderRevisions(folder) {
	const closers = new Closers();
	const context = createDataContext(closers, openLfsNear(folder, closers));
	const list = async () => {
		return (await readdir(folder, {
			recursive: true,
			withFileTypes: true
		})).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort();
	};
	return {
		base: null,
		head: { name: folder },
		changedFiles: async () => [],
		list: async (side) => side === "base" ? [] : list(),
		open: async (side, path) => side === "base" ? { kind: "absent" } : openPlainFile(join(folder, path), context),
		readText: (side, path) => side === "base" ? Promise.resolve(void 0) : readFile(join(folder, path), "utf8").catch(() => void 0),
		close: () => closers.closeAll()
	};
}

// src/cli/dataset/find-place.ts
async function findPlace(cwd, spec) {
	const file = resolve(cwd, spec);
	const isThere = await stat(file).then(() => true, () => false);
	const place = isThere ? await pathInRepository(file) : await placeOfRevision(cwd, spec);
	if (place) {
		const revisions = await openGitRevisions({
			cwd: place.root,
			head: { worktree: true }
		});
		return {
			...place,
			isInRepository: true,
			revisions
		};
	}
	if (!isThere) throw await missingFile(cwd, spec);
	const root = dirname(file);
	const revisions = await openFolderRevisions(root);
	return {
		root,
		path: basename(file),
		isInRepository: false,
		revisions
	};
}
async function placeOfRevision(cwd, spec) {
	const colon = spec.indexOf(":");
	if (colon < 0) return void 0;
	const { root } = await findRepository(cwd);
	return root === void 0 ? void 0 : {
		root,
		path: spec.slice(colon + 1)
	};
}

// src/cli/dataset/read-config.ts
async function readConfig(cwd, option) {
	const { path, text } = await readConfigText(cwd, option);
	if (text === void 0) return DEFAULT_CONFIG;
	const result = await parseConfig(text, path);
	if ("config" in result) return result.config;
	throw new AssayError("bad-config", `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`, { hint: "The page docs/configuration.md lists every key with an example." });
}

// src/cli/dataset/find-policy.ts
async function findPolicy({ path, isInRepository }, option, cwd) {
	const config = isInRepository || option !== void 0 ? await readConfig(cwd, option) : DEFAULT_CONFIG;
	const dataset = datasetFor(config, path) ?? datasetFor(DEFAULT_CONFIG, `${path}.csv`);
	if (dataset) return {
		dataset,
		config
	};
	throw new AssayError("bad-input", `${path} is not data by its name.`, { hint: "Name a CSV, JSON Lines, JSON, Parquet or .xlsx file." });
}

export { readConfig as n, findPlace as r, findPolicy as t };