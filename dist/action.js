import { n as runCheck } from "./chunks/run-check.js";
import { t as writeReportFiles } from "./chunks/write-report-files.js";
import { t as VERSION } from "./chunks/version.js";
import { d as boolean, g as object, h as number, y as string } from "./chunks/schemas.js";
import { c as listComments, d as compareCommits, f as mergeBase, g as viewerSchema, h as userSchema, i as requestWith, l as toComment, m as pullSchema, n as splitRepository, p as commentSchema, r as sendThrough, s as pause, t as treeReader } from "./chunks/tree-reader.js";
import { t as AssayError } from "./chunks/assay-error.js";
import { t as openGitRevisions } from "./chunks/open-git-revisions.js";
import { n as showInvisible } from "./chunks/show-invisible.js";
import { n as tellOutOfMemory } from "./chunks/out-of-memory.js";
import { n as maskText } from "./chunks/mask-text.js";
import { a as codeBlock, i as renderAnnotations, n as isWorthTelling, r as renderCommentMarkdown, t as commentMarker } from "./chunks/comment-marker.js";
import { i as verdictOf, s as countFiles } from "./chunks/dimension-counts.js";
import { t as renderReportMarkdown } from "./chunks/render-report-markdown.js";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { execFile } from "node:child_process";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import * as path$1 from "path";
import * as events from "events";
import * as child from "child_process";
import { setTimeout } from "timers";
import { promisify } from "node:util";

// src/github/own-login.ts
const WORKFLOW_LOGIN = "github-actions[bot]";
async function ownLogin(request) {
	const purpose = {
		doing: "asking whose token this is",
		permission: "pull-requests: read"
	};
	try {
		return (await request("GET /user", {}, userSchema, purpose)).data.login;
	} catch (error) {
		if (!isRefusal$1(error)) throw error;
	}
	try {
		return (await request("POST /graphql", { query: "query { viewer { login } }" }, viewerSchema, purpose)).data.data.viewer.login;
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return WORKFLOW_LOGIN;
	}
}
function isRefusal$1(error) {
	return error instanceof AssayError && error.code === "missing-permission";
}

// src/github/send-with-octokit.ts
const SILENT = {
	debug() {},
	info() {},
	warn() {},
	error() {}
};
function sendWithOctokit(settings) {
	let loaded;
	return async (route, parameters) => {
		if (settings.token === "") throw new AssayError("missing-permission", "Assay has no token to ask GitHub with", { hint: "Leave the input `github-token` out to use the job's own token." });
		loaded ??= load(settings);
		return (await loaded)(route, parameters);
	};
}
async function load({ token, repository, apiUrl, userAgent, fetch }) {
	const { getOctokit } = await import("./chunks/github.js");
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		userAgent,
		log: SILENT,
		...fetch ? { request: { fetch } } : {}
	});
	return sendThrough(octokit, {
		repository,
		apiUrl
	});
}

// src/github/octokit.ts
function connectGitHub(options) {
	const { repository, now = () => /* @__PURE__ */ new Date(), sleep = pause } = options;
	splitRepository(repository);
	const request = requestWith(sendWithOctokit({
		...options,
		userAgent: `assay/${VERSION}`
	}), {
		now,
		sleep
	});
	const trees = treeReader(request);
	let login;
	return {
		mergeBase: (base, head) => mergeBase(request, base, head),
		compare: (base, head) => compareCommits(request, trees, base, head),
		files: async (commit) => (await trees.allFiles(commit)).map(({ path }) => path).sort(),
		file: (path, commit) => trees.file(path, commit),
		link: (path, commit) => trees.link(path, commit),
		comments: (pull) => listComments(request, pull),
		async createComment(pull, body) {
			const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				issue_number: pull,
				body
			}, commentSchema, commenting(`commenting on #${pull}`));
			return toComment(data);
		},
		async updateComment(id, body) {
			await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				comment_id: id,
				body
			}, commentSchema, commenting(`updating comment ${id}`));
		},
		ownLogin() {
			login ??= ownLogin(request);
			return login;
		},
		async pullHead(pull) {
			const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull }, pullSchema, {
				doing: `reading #${pull}`,
				permission: "pull-requests: read"
			});
			return data.head.sha;
		}
	};
}
function commenting(doing) {
	return {
		doing,
		permission: "pull-requests: write"
	};
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

// node_modules/@actions/io/lib/io-util.js
var __awaiter$5 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat: lstat$1, mkdir: mkdir$1, open: open$1, readdir: readdir$1, rename: rename$1, rm: rm$1, rmdir, stat: stat$1, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$5(this, void 0, void 0, function* () {
		try {
			yield stat$1(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$5(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat$1(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path$1.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat$1(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path$1.dirname(filePath);
						const upperName = path$1.basename(filePath).toUpperCase();
						for (const actualName of yield readdir$1(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path$1.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$4 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$4(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path$1.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path$1.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path$1.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path$1.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os$1.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os$1.EOL.length);
				n = s.indexOf(os$1.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$3(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path$1.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$3(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os$1.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};

// node_modules/@actions/core/lib/platform.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const platform = os.platform();
const arch = os.arch();

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os$1.EOL);
}

// src/action/neutralise-log-line.ts
function neutraliseLogLine(text) {
	return showInvisible(text).replace(/^(\s*):(?=:)/, "$1: ").replaceAll("##[", "# #[");
}

// src/action/connect-workflow.ts
function connectWorkflow() {
	return {
		input: (name) => getInput(name),
		setOutput: (name, value) => setOutput(name, value),
		info: (message) => info(neutraliseLogLine(message)),
		debug: (message) => debug(message),
		notice: (message) => notice(message),
		warning: (message) => warning(message),
		error: (message) => error(message),
		annotate: (command) => {
			process.stdout.write(`${command}\n`);
		},
		async addSummary(markdown) {
			if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown, true).write();
		}
	};
}

// src/action/inspect-checkout.ts
const run = promisify(execFile);
function inspectCheckout(cwd) {
	const git = async (...args) => {
		try {
			return (await run("git", [
				"-C",
				cwd,
				...args
			], { maxBuffer: 1 << 20 })).stdout;
		} catch {
			return;
		}
	};
	return {
		async has(revision) {
			return await git("cat-file", "-e", `${revision}^{tree}`) !== void 0;
		},
		async headParents() {
			const [header = ""] = (await git("cat-file", "commit", "HEAD") ?? "").split("\n\n");
			return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
		}
	};
}

// src/action/describe-error.ts
function describeError(error) {
	const message = error instanceof Error ? error.message || error.name : String(error);
	const next = error instanceof AssayError ? error.hint : "This is a defect in Assay: please report it, with the log of a debug run.";
	return maskText(next ? `${message}\n${next}` : message);
}

// src/action/documentation-link.ts
function documentationLink(error, env) {
	if (!(error instanceof AssayError) || error.code !== "bad-config") return void 0;
	const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = env;
	if (!server || !repository) return void 0;
	return `${server}/${repository}/blob/${env["GITHUB_ACTION_REF"] || "HEAD"}/docs/configuration.md`;
}

// src/action/error-summary.ts
function errorSummary(message) {
	return `## Assay could not check this change\n\n${codeBlock(message)}`;
}

// src/action/check-revisions.ts
async function checkRevisions({ openRevisions, runCheck, workflow, now }, { workspace, comparison, inputs, github }) {
	const { base, head, policy } = comparison;
	const revisions = await openRevisions({
		cwd: workspace,
		head,
		...base !== void 0 && { base },
		...policy !== void 0 && { policy },
		...inputs.token && {
			github,
			lfs: { token: inputs.token }
		},
		onNotice: (message) => workflow.notice(message)
	});
	try {
		const result = await runCheck({
			revisions,
			judgedBy: policy === void 0 ? "head" : "base",
			...inputs.config !== void 0 && { configPath: inputs.config },
			...inputs.failOn !== void 0 && { failOn: inputs.failOn },
			now: now(),
			onProgress: (message) => workflow.info(message)
		});
		return {
			...result,
			report: named(result.report, comparison.names)
		};
	} finally {
		await revisions.close();
	}
}
function named(report, names) {
	return {
		...report,
		base: report.base && {
			...report.base,
			...names.base !== void 0 && { name: names.base }
		},
		head: {
			...report.head,
			...names.head !== void 0 && { name: names.head }
		}
	};
}

// src/action/collect-outputs.ts
function collectOutputs(report) {
	return {
		conclusion: report.conclusion,
		files: countFiles(filesOf(report)),
		added: rows(report, "added"),
		removed: rows(report, "removed"),
		modified: rows(report, "modified"),
		moved: rows(report, "moved"),
		"findings-new": findings(report, "new"),
		"findings-existing": findings(report, "existing"),
		"findings-fixed": findings(report, "fixed")
	};
}
function filesOf(report) {
	return report.datasets.flatMap(({ files }) => files);
}
function rows(report, kind) {
	return sum(filesOf(report).map(({ counts }) => counts?.[kind] ?? 0));
}
function findings(report, standing) {
	return sum(filesOf(report).flatMap((file) => file.findings).filter((finding) => finding.standing === standing && !finding.waived).map(({ count }) => count));
}
function sum(numbers) {
	return numbers.reduce((total, one) => total + one, 0);
}

// src/action/inputs.ts
const FAIL_ON = [
	"new",
	"all",
	"never"
];
const COMMENT = [
	"auto",
	"always",
	"never"
];
function readInputs(workflow) {
	const config = workflow.input("config");
	const base = workflow.input("base");
	const head = workflow.input("head");
	const failOn = oneOf("fail-on", workflow.input("fail-on"), FAIL_ON);
	return {
		...config && { config },
		...base && { base: revision("base", base) },
		...head && { head: revision("head", head) },
		...failOn && { failOn },
		comment: oneOf("comment", workflow.input("comment"), COMMENT) ?? "auto",
		token: workflow.input("github-token")
	};
}
function oneOf(name, given, known) {
	if (given === "") return void 0;
	const value = known.find((one) => one === given);
	if (value) return value;
	throw new AssayError("bad-arguments", `The input \`${name}\` is \`${given}\``, { hint: `Write one of ${known.map((one) => `\`${one}\``).join(", ")}, or leave it out.` });
}
function revision(name, given) {
	if (!given.startsWith("-")) return given;
	throw new AssayError("bad-arguments", `The input \`${name}\` is \`${given}\`, no revision`, { hint: "Write a branch, a tag or a commit." });
}

// src/github/upsert-comment.ts
async function upsertComment(github, { pull, body, marker, create }) {
	const marked = (await github.comments(pull)).filter((comment) => comment.body.trimStart().startsWith(marker));
	if (marked.length > 0) {
		const login = await github.ownLogin();
		const foreign = marked.find((comment) => comment.byBot && !isBy(comment, login));
		if (foreign) return {
			kind: "stood-back",
			author: foreign.author
		};
		const own = marked.find((comment) => isBy(comment, login));
		if (own) {
			if (normalised(own.body) === normalised(body)) return { kind: "unchanged" };
			await github.updateComment(own.id, body);
			return { kind: "updated" };
		}
	}
	if (!create) return { kind: "none" };
	await github.createComment(pull, body);
	return { kind: "created" };
}
function isBy(comment, login) {
	return comment.author === login || comment.byBot && comment.author === `${login}[bot]`;
}
function normalised(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}

// src/action/keep-comment.ts
async function keepComment(workflow, github, { mode, pull, body, marker, worthTelling }) {
	if (mode === "never" || !pull) return;
	try {
		if (await github.pullHead(pull.number) !== pull.head) {
			workflow.notice(`No comment: #${pull.number} has newer commits than this run, whose own run comments.`);
			return;
		}
		const create = mode === "always" || worthTelling;
		const outcome = await upsertComment(github, {
			pull: pull.number,
			body,
			marker,
			create
		});
		if (outcome.kind === "stood-back") workflow.notice(`No comment: ${outcome.author} already keeps Assay's comment here.`);
	} catch (error) {
		const reason = reasonOf(error);
		if (pull.readOnly && isRefusal(error)) workflow.notice(`No comment: on this pull request GitHub gives a read-only token. The job's summary has it all.`);
		else workflow.warning(`No comment: ${reason}`);
	}
}
function isRefusal(error) {
	return error instanceof AssayError && error.code === "missing-permission";
}
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const hint = error instanceof AssayError ? error.hint : void 0;
	return hint ? `${error.message}. ${hint}` : error.message;
}

// src/action/plan-comparison.ts
async function planComparison(event, { base: givenBase, head: givenHead }, checkout, env) {
	const planned = await planOf(event, checkout, env);
	if (!planned) return void 0;
	const inputs = {
		...givenBase && { base: givenBase },
		...givenHead && { head: givenHead }
	};
	return {
		...planned,
		...inputs,
		names: {
			...planned.names,
			...inputs
		}
	};
}
function planOf(event, checkout, env) {
	switch (event.name) {
		case "pull_request": return planPullRequest(event.payload, checkout, env);
		case "merge_group": return planMergeGroup(event.payload, checkout);
		case "push": return planPush(event.payload, checkout);
		case "workflow_dispatch": return planDispatch(event.payload, env);
	}
}
async function planPullRequest({ pull_request: { number, base, head } }, checkout, env) {
	const [mergedInto, merged] = await checkout.headParents();
	const tip = merged === head.sha && mergedInto ? mergedInto : base.sha;
	const readOnly = head.repo?.full_name !== env["GITHUB_REPOSITORY"] || env["GITHUB_ACTOR"] === "dependabot[bot]";
	return {
		base: tip,
		head: head.sha,
		policy: await tipOf(base.ref, checkout, tip),
		names: {
			base: base.ref,
			head: head.ref
		},
		pull: {
			number,
			head: head.sha,
			readOnly
		}
	};
}
async function planMergeGroup({ merge_group: { base_sha, base_ref, head_sha } }, checkout) {
	const branch = base_ref.replace(/^refs\/heads\//, "");
	return {
		base: base_sha,
		head: head_sha,
		policy: await tipOf(branch, checkout, base_sha),
		names: {
			base: branch,
			head: "merge group"
		}
	};
}
async function planPush(push, checkout) {
	if (isNothing(push.after)) return void 0;
	const branch = push.ref.replace(/^refs\/(heads|tags)\//, "");
	if (!isNothing(push.before) && (!push.forced || await checkout.has(push.before))) return {
		base: push.before,
		head: push.after,
		names: {
			base: "before the push",
			head: branch
		}
	};
	const base = push.repository.default_branch;
	const names = {
		base,
		head: branch
	};
	return push.ref === `refs/heads/${base}` ? {
		head: push.after,
		names
	} : {
		base,
		head: push.after,
		names
	};
}
function planDispatch({ repository }, env) {
	const base = repository.default_branch;
	const { GITHUB_SHA: head = "HEAD", GITHUB_REF_NAME: name = head } = env;
	return {
		base,
		head,
		names: {
			base,
			head: name
		}
	};
}
async function tipOf(branch, checkout, otherwise) {
	const remote = `refs/remotes/origin/${branch}`;
	return await checkout.has(remote) ? remote : otherwise;
}
function isNothing(commit) {
	return /^0+$/.test(commit);
}

// src/core/render/escape/escape-workflow-command.ts
const DATA = {
	"%": "%25",
	"\r": "%0D",
	"\n": "%0A"
};
const PROPERTY = {
	...DATA,
	":": "%3A",
	",": "%2C"
};
function escapeCommandData(text) {
	return text.replace(/[%\r\n]/g, (character) => DATA[character]);
}
function escapeCommandProperty(text) {
	return text.replace(/[%\r\n:,]/g, (character) => PROPERTY[character]);
}

// src/core/render/annotations/format-annotation.ts
function formatAnnotation({ level, path, line, title, message }) {
	return `::${level} ${[
		`file=${escapeCommandProperty(path)}`,
		...line === void 0 ? [] : [`line=${line}`],
		`title=${escapeCommandProperty(title)}`
	].join(",")}::${escapeCommandData(message)}`;
}

// src/action/present.ts
const ANNOTATIONS = 9;
function present({ report, diffs }, env, configPath) {
	const marker = commentMarker(configPath);
	const reportUrl = runUrl(env);
	return {
		summary: renderReportMarkdown(report, diffs, reportUrl ? { reportUrl } : {}),
		annotations: renderAnnotations(report, { limit: ANNOTATIONS }).map(formatAnnotation),
		comment: {
			marker,
			body: renderCommentMarkdown(report, diffs, {
				marker,
				...reportUrl && { reportHint: `[Full report](${reportUrl})` }
			}),
			worthTelling: isWorthTelling(report)
		},
		verdict: `Assay: ${verdictOf(report).text}`
	};
}
function runUrl(env) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
	return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0;
}

// src/action/event.ts
const repository = object({ default_branch: string() });
const pullRequest = object({ pull_request: object({
	number: number(),
	base: object({
		sha: string(),
		ref: string()
	}),
	head: object({
		sha: string(),
		ref: string(),
		repo: object({ full_name: string() }).nullable()
	})
}) });
const mergeGroup = object({ merge_group: object({
	base_sha: string(),
	base_ref: string(),
	head_sha: string()
}) });
const push = object({
	before: string(),
	after: string(),
	ref: string(),
	forced: boolean().default(false),
	repository
});
const dispatch = object({ repository });
const eventSchemas = {
	pull_request: pullRequest,
	merge_group: mergeGroup,
	push,
	workflow_dispatch: dispatch
};

// src/action/read-event.ts
async function readEvent(env) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	if (!Object.hasOwn(eventSchemas, name)) throw unsupported(name);
	const path = env["GITHUB_EVENT_PATH"] ?? "";
	let payload;
	try {
		payload = JSON.parse(await readFile(path, "utf8"));
	} catch (cause) {
		throw new AssayError("bad-input", `The event file \`${path}\` cannot be read`, {
			hint: "A runner sets GITHUB_EVENT_PATH to it: run this as an Action, or use the command line.",
			cause
		});
	}
	const checked = eventSchemas[name].safeParse(payload);
	if (checked.success) return {
		name,
		payload: checked.data
	};
	const [issue] = checked.error.issues;
	throw new AssayError("bad-input", `The event file \`${path}\` is no \`${name}\` event: ${issue?.path.join(".")}: ${issue?.message}`, {
		hint: "A runner writes it: check that nothing changed it.",
		cause: checked.error
	});
}
function unsupported(name) {
	const known = Object.keys(eventSchemas).map((one) => `\`${one}\``);
	return new AssayError("unsupported", `Assay does not run on \`${name || "no event"}\``, { hint: name === "pull_request_target" ? "Use `on: pull_request`: Assay needs no secret and works with the read-only token of a fork." : `Use it with \`on:\` ${known.join(", ")}.` });
}

// src/action/report-folder.ts
function reportFolder(env, workspace) {
	const step = (env["GITHUB_ACTION"] ?? "").replace(/[^\w-]/g, "").replace(/^_+/, "");
	return join(env["RUNNER_TEMP"] || workspace, step ? `assay-report-${step}` : "assay-report");
}

// src/action/main.ts
async function main(dependencies) {
	const { env, workflow } = dependencies;
	const workspace = resolve(env["GITHUB_WORKSPACE"] ?? ".");
	const inputs = readInputs(workflow);
	const event = await readEvent(env);
	const checkout = dependencies.inspectCheckout(workspace);
	const comparison = await planComparison(event, inputs, checkout, env);
	if (!comparison) {
		workflow.notice("The branch was deleted: there is nothing to check.");
		workflow.setOutput("conclusion", "pass");
		return "pass";
	}
	const github = dependencies.connectGitHub({
		token: inputs.token,
		repository: env["GITHUB_REPOSITORY"] ?? "",
		apiUrl: env["GITHUB_API_URL"] || "https://api.github.com"
	});
	const result = await checkRevisions(dependencies, {
		workspace,
		comparison,
		inputs,
		github
	});
	const folder = reportFolder(env, workspace);
	const files = await dependencies.writeReportFiles(result, folder);
	const shown = present(result, env, inputs.config);
	await workflow.addSummary(shown.summary);
	for (const annotation of shown.annotations) workflow.annotate(annotation);
	const { report } = result;
	workflow.setOutput("report-dir", folder);
	workflow.setOutput("report-json", files.json);
	workflow.setOutput("report-html", files.html);
	workflow.setOutput("report-markdown", files.markdown);
	for (const [name, value] of Object.entries(collectOutputs(report))) workflow.setOutput(name, value);
	const { pull } = comparison;
	await keepComment(workflow, github, {
		mode: inputs.comment,
		...pull && { pull },
		...shown.comment
	});
	if (report.conclusion === "fail") workflow.error(shown.verdict);
	else workflow.info(shown.verdict);
	return report.conclusion;
}

// src/action/runner.ts
async function runAction(dependencies) {
	const { workflow } = dependencies;
	try {
		return await main(dependencies) === "pass" ? 0 : 1;
	} catch (thrown) {
		const error = tellOutOfMemory(thrown);
		const link = documentationLink(error, dependencies.env);
		const message = [describeError(error), ...link ? [link] : []].join("\n");
		workflow.error(message);
		if (error instanceof Error && error.stack) workflow.debug(error.stack);
		if (error instanceof AssayError && error.cause instanceof Error) workflow.debug(`Caused by: ${error.cause.stack ?? error.cause.message}`);
		await workflow.addSummary(errorSummary(message)).catch(() => {});
		return 2;
	}
}

// src/action/run.ts
process.exitCode = await runAction({
	env: process.env,
	workflow: connectWorkflow(),
	now: () => /* @__PURE__ */ new Date(),
	inspectCheckout,
	connectGitHub,
	openRevisions: openGitRevisions,
	runCheck,
	writeReportFiles
});

export {  };