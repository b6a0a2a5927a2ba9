import { i as stemOf, n as readTablePair, r as readTables, t as isUnread } from "./read-table.js";
import { t as AssayError } from "./assay-error.js";
import { c as createDataContext, l as spoolData, n as openData$1, u as Closers } from "./find-lfs-server.js";
import { a as GitObjects, c as resolveCommit, d as tryGit, i as CommitFiles, l as findRepository, n as listFiles, o as unknownRevision, t as openLfsObject } from "./open-lfs-object.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as openFileSource } from "./open-file-source.js";
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { isAbsolute, posix, resolve } from "node:path";

// src/revisions/lfs/open-lfs-near.ts
function openLfsNear(folder, closers) {
	return async (pointer) => {
		try {
			return await openLfsObject(await findRepository(folder), pointer, closers);
		} catch (error) {
			if (!(error instanceof AssayError)) throw error;
			return { reason: "the file is an LFS pointer outside of any Git repository" };
		}
	};
}

// src/revisions/missing-file.ts
const KINDS = [
	["refs/heads/", "a branch"],
	["refs/remotes/", "a branch"],
	["refs/tags/", "a tag"]
];
async function missingFile(cwd, spec, beside) {
	const kind = await kindOfRevision(cwd, spec);
	if (kind !== void 0) {
		const path = await pathFromRoot(cwd, beside) ?? "data/x.csv";
		return new AssayError("missing-file", `\`${spec}\` is ${kind}; a file of it is written ${spec}:${path}`);
	}
	const written = slashed(spec);
	const folder = posix.dirname(written);
	const paths = (await readdir(resolve(cwd, folder)).catch(() => [])).map((name) => posix.join(folder, name));
	return new AssayError("missing-file", `There is no file ${spec}${didYouMean(written, paths)}`, { hint: "Name a data file, or a file of a revision such as main:data/x.csv." });
}
function didYouMean(path, paths) {
	const folder = posix.dirname(posix.normalize(path));
	const names = paths.filter((each) => posix.dirname(each) === folder).map((each) => posix.basename(each));
	const meant = suggestWord(posix.basename(path), names);
	return meant === void 0 ? "." : `; did you mean ${posix.join(folder, meant)}?`;
}
async function kindOfRevision(cwd, name) {
	for (const [folder, kind] of KINDS) {
		const args = [
			"show-ref",
			"--verify",
			"--quiet",
			"--",
			`${folder}${name}`
		];
		if (await tryGit(cwd, args) !== void 0) return kind;
	}
	const commit = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	];
	return await tryGit(cwd, commit) === void 0 ? void 0 : "a commit";
}
async function pathFromRoot(cwd, path) {
	if (path === void 0 || isAbsolute(path)) return void 0;
	if (!await stat(resolve(cwd, path)).then((stats) => stats.isFile(), () => false)) return void 0;
	const { prefix } = await findRepository(cwd);
	return posix.join(prefix, slashed(path));
}
const slashed = (path) => process.platform === "win32" ? path.replaceAll("\\", "/") : path;

// src/revisions/open-plain-file.ts
async function openPlainFile(path, context) {
	const stats = await needFile(path);
	if (!stats.isFile()) return openData$1(path, await spoolData(createReadStream(path), context), context);
	const handle = await open(path, "r").catch((cause) => {
		throw new AssayError("missing-file", `${path} cannot be opened.`, {
			hint: "See that you may read it.",
			cause
		});
	});
	context.closers.add(() => handle.close());
	return openData$1(path, openFileSource(handle, stats.size), context);
}
async function needFile(path) {
	if (path === "-") throw new AssayError("unsupported", "Standard input (`-`) is not supported.", { hint: "Write the data to a file and name it, or use `<(command)` where the shell has it." });
	const stats = await stat(path).catch((cause) => {
		throw new AssayError("missing-file", `There is no file ${path}.`, {
			hint: "Name a file, or a file of a revision as in HEAD~1:data/x.csv.",
			cause
		});
	});
	if (!stats.isDirectory()) return stats;
	throw new AssayError("bad-input", `${path} is a folder.`, { hint: "Name a file in it." });
}

// src/revisions/open-revision-file.ts
async function openRevisionFile(cwd, spec, beside) {
	const closers = new Closers();
	const close = () => closers.closeAll();
	const context = createDataContext(closers, openLfsNear(cwd, closers));
	try {
		const colon = spec.indexOf(":");
		const exists = await stat(resolve(cwd, spec)).then(() => true, () => false);
		if (colon < 1 && !exists && spec !== "-") throw await missingFile(cwd, spec, beside);
		if (colon < 1 || exists) return {
			file: await openPlainFile(spec === "-" ? spec : resolve(cwd, spec), context),
			name: spec,
			path: spec,
			close
		};
		const path = spec.slice(colon + 1);
		return {
			file: await openInRevision(cwd, spec.slice(0, colon), path, context),
			name: spec,
			path,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function openInRevision(cwd, revision, path, context) {
	const { folder, prefix } = await findRepository(cwd);
	const objects = new GitObjects(folder);
	context.closers.add(() => objects.close());
	const commit = await resolveCommit(objects, revision);
	if (!commit) throw unknownRevision(revision);
	const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
	const fromRoot = /^\.\.?\//.test(slashed) ? posix.join(prefix, slashed) : slashed;
	const file = await new CommitFiles(objects, context).open(commit, fromRoot);
	if (file.kind !== "absent") return file;
	const meant = didYouMean(fromRoot, await listFiles(folder, commit));
	throw new AssayError("missing-file", `There is no file ${fromRoot} in ${revision}${meant}`, { hint: `Paths start at the repository's root; for this folder write ${revision}:./${path}` });
}

// src/cli/open-data.ts
async function openData(cwd, spec, hints, beside) {
	const opened = await openRevisionFile(cwd, spec, beside);
	try {
		const { file, name } = opened;
		return asData(opened, await readTables(bytesOf(file, name), name, hints));
	} catch (error) {
		await opened.close();
		throw error;
	}
}
async function openDataPair(cwd, specs, hints) {
	const base = await openRevisionFile(cwd, specs.base, specs.head);
	const opened = [base];
	try {
		const head = await openRevisionFile(cwd, specs.head, specs.base);
		opened.push(head);
		const named = ({ file, name }) => ({
			file: bytesOf(file, name),
			path: name
		});
		const tables = await readTablePair(named(base), named(head), hints);
		return {
			base: asData(base, tables.base),
			head: asData(head, tables.head)
		};
	} catch (error) {
		for (const { close } of opened) await close();
		throw error;
	}
}
function bytesOf(file, name) {
	if (file.kind === "bytes") return file;
	throw cannotSee(name, file.kind === "pointer" ? file.reason : file.kind);
}
function asData({ file, name, close }, tables) {
	for (const table of tables.values()) {
		const problem = isUnread(table) ? table.problems[0] : void 0;
		if (problem) throw cannotSee(name, problem.places[0]?.detail ?? problem.code);
	}
	return {
		name,
		stem: stemOf(name),
		source: bytesOf(file, name).source,
		tables,
		close
	};
}
function cannotSee(name, why) {
	return new AssayError("bad-input", `The rows of ${name} cannot be read: ${why}.`, { hint: "Give a CSV, JSON Lines, JSON, Parquet or .xlsx file, or a revision and a path such as main:data/x.csv." });
}
function sheetsInCommon(base, head, format) {
	if (base.tables.size === 1 && head.tables.size === 1) {
		const [sheet] = head.tables.keys();
		if (base.tables.has(sheet)) return [sheet];
	}
	const shared = [...head.tables.keys()].filter((sheet) => base.tables.has(sheet));
	if (shared.length === 0) throw new AssayError("bad-input", `${base.name} and ${head.name} have no sheet in common.`, { hint: "Name sheets alike, or compare files of one format." });
	if (shared.length > 1 && format !== "terminal" && format !== "markdown") throw new AssayError("bad-arguments", `The workbooks have ${shared.length} sheets in common, and this format holds one.`, { hint: `Choose one with --sheet: ${shared.join(", ")}.` });
	return shared;
}

export { missingFile as a, openPlainFile as i, openDataPair as n, openLfsNear as o, sheetsInCommon as r, openData as t };