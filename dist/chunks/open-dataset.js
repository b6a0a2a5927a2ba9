import { t as findKeys } from "./find-keys.js";
import { t as AssayError } from "./assay-error.js";
import { ht as datasetFor, pt as findRoles } from "./parse-table-schema.js";
import { a as missingFile, t as openData } from "./open-data.js";
import { t as suggestWord } from "./suggest-word.js";
import { l as findRepository } from "./open-lfs-object.js";
import { t as openGitRevisions } from "./open-git-revisions.js";
import { n as readConfig, r as findPlace, t as findPolicy } from "./find-policy.js";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";

// src/cli/dataset/find-dataset-files.ts
async function findDatasetFiles(cwd, spec, option) {
	if (!await namesFile(cwd, spec)) return filesOfDataset(cwd, spec, option);
	const place = await findPlace(cwd, spec);
	try {
		const { dataset, config } = await findPolicy(place, option, cwd);
		return {
			config,
			files: [{
				path: place.path,
				spec,
				folder: cwd,
				policy: dataset
			}]
		};
	} finally {
		await place.revisions.close();
	}
}
async function namesFile(cwd, spec) {
	if (spec.indexOf(":") > 0) return true;
	return stat(resolve(cwd, spec)).then((stats) => !stats.isDirectory(), () => false);
}
async function filesOfDataset(cwd, name, option) {
	const folder = await rootOf(cwd);
	const config = folder === void 0 ? void 0 : await readConfig(cwd, option);
	const names = config?.datasets.map((dataset) => dataset.name) ?? [];
	if (!config || folder === void 0 || !names.includes(name)) throw await nothingNamed(cwd, name, names);
	const revisions = await openGitRevisions({
		cwd,
		head: { worktree: true }
	});
	try {
		const files = [...await revisions.list("head")].sort().flatMap((path) => {
			const policy = datasetFor(config, path);
			return policy?.name === name ? [{
				path,
				spec: path,
				folder,
				policy
			}] : [];
		});
		if (files.length > 0) return {
			config,
			files
		};
	} finally {
		await revisions.close();
	}
	const globs = config.datasets.filter((dataset) => dataset.name === name);
	throw new AssayError("missing-file", `The dataset ${name} has no files.`, { hint: `The config looks for them at ${globs.map(({ path }) => path).join(" and ")}.` });
}
async function rootOf(cwd) {
	return findRepository(cwd).then(({ folder }) => folder, () => void 0);
}
async function nothingNamed(cwd, name, datasets) {
	const meant = suggestWord(name, datasets);
	if (meant !== void 0) return new AssayError("missing-file", `There is no file and no dataset ${name}; did you mean the dataset ${meant}?`);
	if (datasets.length === 0) return missingFile(cwd, name);
	const { message } = await missingFile(cwd, name);
	return new AssayError("missing-file", message, { hint: `Name a data file, or a dataset of the config: ${datasets.join(", ")}.` });
}

// src/cli/dataset/open-dataset.ts
async function openDataset(cwd, spec, { config: option, key, label } = {}) {
	const found = await findDatasetFiles(cwd, spec, option);
	const opened = [];
	const close = async () => {
		for (const data of opened) await data.close();
	};
	try {
		const read = [];
		for (const { path, spec: file, folder, policy: configured } of found.files) {
			const policy = {
				...configured,
				...key ? { key } : {},
				...label ? { label } : {}
			};
			const data = await openData(folder, file, policy.dialect);
			opened.push(data);
			const table = soleTable(data);
			const roles = (await findRoles(policy, table)).head;
			read.push({
				path,
				policy,
				stem: data.stem,
				source: data.source,
				table,
				roles
			});
		}
		const { policy } = read[0];
		const keys = await findKeys(read, policy.key);
		const files = read.map((file, i) => ({
			...file,
			keyColumns: keys[i]
		}));
		const inputs = found.files.map(({ folder, spec: file }) => resolve(folder, file));
		return {
			name: spec,
			config: found.config,
			policy,
			files,
			inputs,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function soleTable({ name, tables }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("unsupported", `${name} has ${tables.size} sheets, and one is read.`, { hint: `Name one of them in the config, under the dataset's dialect: ${[...tables.keys()].join(", ")}.` });
}

export { openDataset as t };