#!/usr/bin/env node
import { i as __toESM, r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { t as AssayError } from "./chunks/assay-error.js";
import { $ as diffFacts, $t as constraintError, At as parseTableSchema, Bt as expectationsOfDataset, C as renderReportMarkdown, Cn as profileTable, Ct as RepositoryFiles, Dt as parsedConfig, Et as CONFIG_PATH, Fn as WorkerMatcher, Ft as describeFile, G as viewModified, Gt as typeError, H as renderDiffMarkdown, Ht as judgeSides, In as maskText, It as isUnread, J as columnName, Jt as missingLabel, K as showCell, Kt as schemaError, L as kindRows, Ln as SharedScans, Lt as readTables, M as comparedInShort, Mn as listNames, Mt as DEFAULT_CONFIG, N as comparedSentence, Nn as findRoles, Nt as weighDimensions, O as placeOfNotice, Ot as parseConfig, Pn as VERSION, Pt as keyOfNewTable, Q as cosmeticNote, Qt as extraLabel, R as areMany, Rn as datasetFor, Rt as headlineOf, S as writeReportFiles, Sn as wilsonInterval, St as maskFindings, T as standingLines, Tt as SchemaStore, U as columnSums, Ut as runChecks, V as diffOfFile, Vt as expectationChecks, W as chooseColumns, Wt as uniqueError, X as listTitle, Xt as incorrectLabel, Y as markdownTable, Yt as jsonSchemaError, Z as listMoved, Zt as foreignKey, _ as streamGit, _n as valueKey, _t as nameOfFile, a as listChangedFiles, an as unclosedQuote, b as openFileSource, bn as diffTables, bt as runCheck, c as openData$1, cn as missingCell, ct as dimensionPhrases, d as findRemote, dn as encodingError, dt as describeWaiver, en as detectorsOfColumn, et as ROWS_HIDDEN, f as resolveCommit, fn as emptyFile, ft as waivedFindings, g as tryGit, gn as valueJson, gt as findingsOf, h as runGit, hn as parseSuite, ht as blockingDebt, i as listFiles, in as scanKeys, it as showInvisible, jt as formatConfigErrors, kt as require_dist, l as GitObjects, ln as formatError, lt as verdictOf$1, m as findRepository, mn as blankLabel, mt as findingKinds, n as openGitRevisions, nn as keyColumnMissing, nt as escapeMarkdown, o as splitAtZero, on as swallowedRows, p as isShallow, pn as duplicateLabel, q as excerpt, qt as primaryKey, r as openLfsObject, rn as duplicateKey, rt as INVISIBLE, s as CommitFiles, sn as recordError, st as renderReportHtml, t as describeRow, tn as missingKey, tt as chooseRows, u as unknownRevision, un as extraCell, v as createDataContext, vn as compareValues, vt as maskOf, wn as countOf, wt as loadFileSchema, x as Closers, xn as pairByName, xt as maskFileReport, y as spoolData, yn as stemOf, yt as DEFAULT_PRIVACY, z as sectionsByDimension, zn as isMaybeDataPath, zt as namesHidden } from "./chunks/describe-row.js";
import { a as cellsEqual, i as cellText, o as isBlank, r as cellJson, s as rowsEqual, t as Literal } from "./chunks/cell.js";
import { a as readWindows } from "./chunks/record-index.js";
import { n as textEncoder, t as bomOf } from "./chunks/encode-text.js";
import { m as suggestWord } from "./chunks/expression-error.js";
import { n as getNodeValue, r as parseTree, t as findNodeAtLocation } from "./chunks/main.js";
import { S as formatCount, _ as MASKED_DETECTORS, m as cutText, p as countPhrase } from "./chunks/message-template.js";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, open, readFile, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { Readable, pipeline } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import * as zlib from "node:zlib";
import { once } from "node:events";

// src/cli/process-terminal.ts
function processTerminal() {
	const { stdout, stderr, env } = process;
	stdout.on("error", (error) => {
		if (error.code === "EPIPE") process.exit(process.exitCode);
		throw error;
	});
	return {
		cwd: process.cwd(),
		env,
		width: stdout.isTTY ? stdout.columns || 80 : Number.POSITIVE_INFINITY,
		colour: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? true : stdout.isTTY === true,
		interactive: stderr.isTTY === true,
		async out(text) {
			if (!stdout.write(text)) await once(stdout, "drain");
		},
		err: (text) => void stderr.write(text),
		now: () => /* @__PURE__ */ new Date()
	};
}

// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));

// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));

// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));

// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));

// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));

// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));

// node_modules/commander/esm.mjs
var import_commander = /* @__PURE__ */ __toESM(require_commander(), 1);
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = import_commander.default;

// src/core/render/escape/escape-terminal.ts
function escapeTerminal(text) {
	return showInvisible(text);
}

// src/core/diff/lines/plan-head.ts
function planHead(header, changes) {
	const headToBase = new Int32Array(header.head_rows).fill(-2);
	const used = new Uint8Array(header.base_rows);
	const explicit = /* @__PURE__ */ new Map();
	for (const line of changes) {
		if (line.type !== "added") {
			const base = line.base_row - 1;
			if (base >= used.length || used[base]) throw misfit(`base row ${line.base_row}`);
			used[base] = 1;
		}
		if (line.type === "removed") continue;
		const head = line.head_row - 1;
		if (head >= headToBase.length || headToBase[head] !== -2) throw misfit(`head row ${line.head_row}`);
		headToBase[head] = line.type === "added" ? -1 : line.base_row - 1;
		if (line.type !== "moved") explicit.set(head, line);
	}
	let base = 0;
	for (let head = 0; head < headToBase.length; head++) {
		if (headToBase[head] !== -2) continue;
		while (used[base]) base++;
		if (base >= used.length) throw misfit("too few rows of base");
		headToBase[head] = base++;
	}
	while (used[base]) base++;
	if (base < used.length) throw misfit(`base row ${base + 1}`);
	return {
		headToBase,
		explicit
	};
}
function misfit(where) {
	return new AssayError("apply-mismatch", `The changes do not fit together at ${where}.`, { hint: "Make them again with `assay diff --format jsonl`." });
}

// src/core/diff/lines/apply-changes.ts
const BATCH_ROWS = 2048;
async function* applyChanges(base, baseDigest, header, changes) {
	if (baseDigest !== header.base_digest || base.rowCount !== header.base_rows) throw new AssayError("apply-mismatch", "The changes were made against another base file.", { hint: `They need the file whose SHA-256 is ${header.base_digest.replace("sha256:", "")}.` });
	const plan = planHead(header, changes);
	await confirmRemoved(base, changes);
	const toHead = rowMapper(header);
	for (let from = 0; from < header.head_rows; from += BATCH_ROWS) {
		const to = Math.min(from + BATCH_ROWS, header.head_rows);
		const needed = baseRowsOf(plan, from, to);
		const rows = /* @__PURE__ */ new Map();
		for await (const batch of base.read(needed)) for (const row of batch) rows.set(row.index, row);
		const head = [];
		for (let h = from; h < to; h++) {
			const explicit = plan.explicit.get(h);
			if (explicit?.type === "added") head.push(addedRow(explicit, h));
			else {
				const row = rows.get(plan.headToBase[h]);
				head.push({
					index: h,
					...toHead(row, explicit)
				});
			}
		}
		yield head;
	}
}
function addedRow(line, index) {
	return line.raw === void 0 ? {
		index,
		cells: line.row
	} : {
		index,
		cells: [],
		raw: line.raw
	};
}
function baseRowsOf(plan, from, to) {
	return [...plan.headToBase.subarray(from, to)].filter((row) => row >= 0).sort((a, b) => a - b);
}
function rowMapper(header) {
	const headToBase = pairByName(header.base_columns, header.head_columns, {
		base: new Set(header.renames.map((rename) => rename.base_column - 1)),
		head: new Set(header.renames.map((rename) => rename.head_column - 1))
	});
	for (const rename of header.renames) headToBase[rename.head_column - 1] = rename.base_column - 1;
	const baseWidth = header.base_columns.length;
	const headWidth = header.head_columns.length;
	return (row, line) => {
		if (row.raw !== void 0) return {
			cells: [],
			raw: row.raw
		};
		const cells = headToBase.map((column) => column < 0 ? void 0 : row.cells[column]);
		for (let k = baseWidth; k < row.cells.length; k++) cells[headWidth + k - baseWidth] = row.cells[k];
		for (const cell of line?.cells ?? []) {
			if (cell.base_column !== void 0 && !cellsEqual(row.cells[cell.base_column - 1], cell.base)) throw mismatch(row.index, cell.base_column, cell.base, row.cells[cell.base_column - 1]);
			if (cell.head_column !== void 0) cells[cell.head_column - 1] = cell.head;
		}
		while (cells.length > 0 && cells.at(-1) === void 0) cells.pop();
		return { cells };
	};
}
async function confirmRemoved(base, changes) {
	const removed = changes.filter((change) => change.type === "removed");
	const byRow = new Map(removed.map((line) => [line.base_row - 1, line]));
	const wanted = [...byRow.keys()].sort((a, b) => a - b);
	for await (const rows of base.read(wanted)) for (const row of rows) {
		const line = byRow.get(row.index);
		if (line.raw === row.raw && (row.raw !== void 0 || rowsEqual(line.row, row.cells))) continue;
		throw new AssayError("apply-mismatch", `Row ${row.index + 1} of base is not the row the changes remove.`);
	}
}
function mismatch(index, column, expected, found) {
	return new AssayError("apply-mismatch", `Row ${index + 1}, column ${column} of base holds ${cellJson(found)}, and the changes expect ${cellJson(expected)}.`);
}

// src/core/table/digest.ts
async function digestOf(source) {
	const hash = createHash("sha256");
	for await (const window of readWindows(source)) hash.update(window.bytes);
	return `sha256:${hash.digest("hex")}`;
}

// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};

// node_modules/csv-stringify/lib/sync.js
const stringify$1 = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};

// src/core/table/csv/write-csv.ts
const LINE_ENDINGS = {
	lf: "\n",
	crlf: "\r\n",
	cr: "\r",
	mixed: "\n"
};
async function* writeCsv(dialect, columns, rows) {
	const encode = textEncoder(dialect.encoding);
	const newline = LINE_ENDINGS[dialect.lineEnding];
	if (dialect.bom) yield bomOf(dialect.encoding);
	let last;
	if (dialect.header && columns.length > 0) last = recordText(columns, dialect);
	for await (const batch of rows) {
		const texts = batch.map((row) => recordText(row.cells.map(cellText), dialect));
		if (texts.length === 0) continue;
		const ready = last === void 0 ? texts : [last, ...texts];
		last = ready.pop();
		if (ready.length > 0) yield encode(ready.map((text) => text + newline).join(""));
	}
	if (last === void 0) return;
	if (dialect.finalNewline) yield encode(last + newline);
	else yield encode(last === "" && dialect.quote !== null ? dialect.quote.repeat(2) : last);
}
function recordText(cells, dialect) {
	return stringify$1([cells], {
		delimiter: dialect.delimiter,
		quote: dialect.quote ?? "",
		escape: dialect.escape,
		quoted: dialect.quoting === "all",
		quoted_empty: dialect.quoting === "all",
		quoted_match: /[\r\n]/,
		record_delimiter: "\n",
		eof: false
	});
}

// src/core/table/write-table.ts
async function* writeTable(dialect, columns, rows) {
	switch (dialect.format) {
		case "csv": return yield* writeCsv(dialect, columns, rows);
		case "jsonl": return yield* (await import("./chunks/write-json-lines.js")).writeJsonLines(dialect, columns, rows);
		case "json": return yield* (await import("./chunks/write-json-array.js")).writeJsonArray(dialect, columns, rows);
		case "parquet": return yield* (await import("./chunks/write-parquet.js")).writeParquet(dialect, columns, rows);
		case "xlsx": throw new AssayError("unsupported", "Assay reads .xlsx workbooks and does not write them.", { hint: "Apply the changes in the program that made the workbook." });
	}
}

// src/revisions/compression/compress-bytes.ts
function compressBytes(compression, chunks, createZstd = zlib.createZstdCompress ?? null) {
	if (compression === "none") return chunks;
	if (compression === "zstd" && !createZstd) throw new AssayError("unsupported", "This Node cannot write zstd.", { hint: "Run Assay with Node 22.15 or newer, or write the file as .gz or uncompressed." });
	const transform = compression === "gzip" || !createZstd ? zlib.createGzip() : createZstd();
	pipeline(Readable.from(chunks), transform, () => {});
	return transform;
}

// src/cli/hints-of.ts
function hintsOf(dialect) {
	switch (dialect.format) {
		case "csv": {
			const { format, encoding, delimiter, quote, escape: escaped, header } = dialect;
			return {
				format,
				encoding,
				delimiter,
				quote,
				escape: escaped,
				header
			};
		}
		case "jsonl":
		case "json": return {
			format: dialect.format,
			encoding: dialect.encoding
		};
		case "parquet": return { format: "parquet" };
		case "xlsx": return {
			format: "xlsx",
			sheet: dialect.sheet
		};
	}
}

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
		if (file.kind !== "bytes") throw cannotSee(name, file.kind === "pointer" ? file.reason : file.kind);
		const tables = await readTables(file, name, hints);
		for (const table of tables.values()) {
			const problem = isUnread(table) ? table.problems[0] : void 0;
			if (problem) throw cannotSee(name, problem.places[0]?.detail ?? problem.code);
		}
		return {
			name,
			stem: stemOf(name),
			source: file.source,
			tables,
			close: opened.close
		};
	} catch (error) {
		await opened.close();
		throw error;
	}
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

// src/core/diff/lines/dialect-json.ts
const JSON_NAMES = {
	lineEnding: "line_ending",
	finalNewline: "final_newline"
};
const CODE_NAMES = Object.fromEntries(Object.entries(JSON_NAMES).map(([code, json]) => [json, code]));
function dialectJson(dialect) {
	return withNames(dialect, JSON_NAMES);
}
function dialectFromJson(json) {
	return withNames(json, CODE_NAMES);
}
function withNames(value, names) {
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [names[name] ?? name, member]));
}

// src/core/diff/lines/read-change-lines.ts
function readHeaderLine(line) {
	const header = parseObject(line);
	const { base_dialect: base, head_dialect: head } = header ?? {};
	if (header?.type !== "header" || !isObject(base) || !isObject(head)) throw new AssayError("bad-input", "Line 1 of the changes is no header line.", { hint: "Make the changes with `assay diff --format jsonl`." });
	if (header.schema_version !== 1) throw new AssayError("unsupported", `The changes are of schema_version ${header.schema_version}; this Assay reads ${1}.`, { hint: "Make them again with this version." });
	const dialects = {
		base_dialect: dialectFromJson(base),
		head_dialect: dialectFromJson(head)
	};
	return {
		...header,
		...dialects
	};
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readChangeLine(line, lineNumber) {
	const node = parseTree(line);
	const type = node && valueAt(node, "type");
	if (type === "summary") return void 0;
	const change = node && changeOf(node, type, line);
	if (!change) throw new AssayError("bad-input", `Line ${lineNumber} of the changes is no change.`, { hint: "Make the changes with `assay diff --format jsonl`." });
	return change;
}
function changeOf(node, type, text) {
	const baseRow = rowNumber(node, "base_row");
	const headRow = rowNumber(node, "head_row");
	switch (type) {
		case "removed": return baseRow ? {
			type,
			base_row: baseRow,
			...rowOf(node, text)
		} : void 0;
		case "added": return headRow ? {
			type,
			head_row: headRow,
			...rowOf(node, text)
		} : void 0;
		case "moved": return baseRow && headRow ? {
			type,
			base_row: baseRow,
			head_row: headRow
		} : void 0;
		case "modified":
			if (!baseRow || !headRow) return void 0;
			return {
				type,
				base_row: baseRow,
				head_row: headRow,
				moved: valueAt(node, "moved") === true,
				cells: (findNodeAtLocation(node, ["cells"])?.children ?? []).map((cell) => lineCell(cell, text))
			};
		default: return;
	}
}
function rowOf(node, text) {
	const row = (findNodeAtLocation(node, ["row"])?.children ?? []).map((cell) => cellOf(cell, text));
	const missing = valueAt(node, "missing");
	if (Array.isArray(missing)) for (const column of missing) row[column - 1] = void 0;
	const raw = valueAt(node, "raw");
	return typeof raw === "string" ? {
		row,
		raw
	} : { row };
}
function lineCell(node, text) {
	const baseColumn = rowNumber(node, "base_column");
	const headColumn = rowNumber(node, "head_column");
	const base = findNodeAtLocation(node, ["base"]);
	const head = findNodeAtLocation(node, ["head"]);
	return {
		...baseColumn ? { base_column: baseColumn } : {},
		...headColumn ? { head_column: headColumn } : {},
		base: base && cellOf(base, text),
		head: head && cellOf(head, text)
	};
}
function cellOf(node, text) {
	if (node.type === "string") return node.value;
	return new Literal(text.slice(node.offset, node.offset + node.length));
}
function valueAt(node, name) {
	const found = findNodeAtLocation(node, [name]);
	return found && getNodeValue(found);
}
function rowNumber(node, name) {
	const value = valueAt(node, name);
	return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : void 0;
}

// src/cli/read-changes.ts
async function readChanges(path) {
	let header;
	let complete = false;
	const changes = [];
	let lineNumber = 0;
	try {
		for await (const line of linesOf(createReadStream(path, "utf8"))) {
			lineNumber++;
			if (!header) {
				header = readHeaderLine(line);
				continue;
			}
			if (line === "") continue;
			const change = readChangeLine(line, lineNumber);
			if (change) changes.push(change);
			else complete = true;
		}
	} catch (error) {
		if (error instanceof AssayError) throw error;
		throw new AssayError("missing-file", `The changes in ${path} cannot be read.`, {
			hint: "Name a file made with `assay diff --format jsonl`.",
			cause: error
		});
	}
	if (!header || !complete) throw new AssayError("bad-input", `The changes in ${path} end early: there is no ${header ? "summary" : "header"} line.`, { hint: "Make them again with `assay diff --format jsonl`." });
	return {
		header,
		changes
	};
}
async function* linesOf(chunks) {
	let rest = "";
	for await (const chunk of chunks) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
	if (rest !== "") yield rest;
}

// src/cli/commands/apply.ts
function addApply(program, terminal, finish) {
	program.command("apply").description("Write the head file again from the base file and the changes that `assay diff --format jsonl` gave.").argument("<base>", "the base file, or a file of a revision such as main:data/tickets.csv").argument("<changes>", "the changes, a .jsonl file").option("--output <file>", "where to write (default: standard output)").action(async (base, changes, options) => {
		await apply(base, changes, options.output, terminal);
		finish(0);
	});
}
async function apply(baseSpec, changesPath, output, terminal) {
	const { header, changes } = await readChanges(resolve(terminal.cwd, changesPath));
	const { format } = header.base_dialect;
	if (format !== header.head_dialect.format) throw new AssayError("unsupported", `The changes lead from ${format} to ${header.head_dialect.format}.`, { hint: "Changes can be applied between files of one format." });
	const base = await openData(terminal.cwd, baseSpec, hintsOf(header.base_dialect));
	try {
		const table = [...base.tables.values()][0];
		const rows = applyChanges(table, await digestOf(base.source), header, changes);
		const dialect = header.head_dialect;
		const bytes = compressBytes(dialect.compression, writeTable(dialect, header.head_columns, rows));
		if (output === void 0) for await (const chunk of bytes) await terminal.out(chunk);
		else await writeWhole(resolve(terminal.cwd, output), bytes);
	} finally {
		await base.close();
	}
}
async function writeWhole(path, bytes) {
	const partial = `${path}.partial`;
	try {
		await pipeline$1(Readable.from(bytes, { objectMode: false }), createWriteStream(partial));
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true });
		throw error;
	}
}

// node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}

// node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("")) return string;
	return string.replace(regex, "");
}

// node_modules/get-east-asian-width/lookup-data.js
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];

// node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};

// node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};

// node_modules/get-east-asian-width/index.js
function validate$1(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate$1(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}

// node_modules/string-width/index.js
const segmenter = new Intl.Segmenter();
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("‍")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "＀" && character <= "￯") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes(""))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of segmenter.segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}

// src/core/render/terminal/fit-width.ts
const GRAPHEMES$1 = new Intl.Segmenter("en", { granularity: "grapheme" });
function fitWidth(text, width) {
	if (stringWidth(text) <= width) return text;
	let kept = "";
	let used = 0;
	for (const { segment } of GRAPHEMES$1.segment(text)) {
		used += stringWidth(segment);
		if (used > width - 1) break;
		kept += segment;
	}
	return width > 0 ? `${kept}…` : "";
}
function padWidth(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

// src/core/render/terminal/paint.ts
function paintWith(colour) {
	const style = (on, off) => (text) => colour && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	return {
		bold: style(1, 22),
		dim: style(2, 22),
		red: style(31, 39),
		green: style(32, 39),
		yellow: style(33, 39)
	};
}

// src/core/render/terminal/render-table.ts
const INDENT$2 = "  ";
const GAP = "  ";
function renderTable(header, rows, options) {
	const widths = header.map((name, column) => Math.max(stringWidth(name), ...rows.map((row) => stringWidth(row[column] ?? ""))));
	const fitting = countFitting(widths, options.width - 2);
	const line = (cells) => INDENT$2 + cells.slice(0, fitting).map((cell, column) => column === fitting - 1 ? cell : padWidth(cell, widths[column] ?? 0)).join(GAP).trimEnd();
	return [options.header(line(header)), ...rows.map(line)];
}
function countFitting(widths, width) {
	let used = 0;
	const over = widths.findIndex((each, column) => {
		used += each + (column === 0 ? 0 : 2);
		return column > 0 && used > width;
	});
	return over === -1 ? widths.length : over;
}

// src/core/render/diff/terminal/render-sums-terminal.ts
const MOST_SUMS = 20;
const WIDEST_NAME$1 = 30;
function renderSumsTerminal(diff, { width, colour }) {
	const paint = paintWith(colour);
	const sums = columnSums(diff);
	if (sums.length === 0) return [];
	const tint = {
		damage: paint.red,
		substantive: paint.yellow,
		cosmetic: paint.dim
	};
	const cells = (sum) => [
		fitWidth(escapeTerminal(sum.column), WIDEST_NAME$1),
		formatCount(sum.count),
		tint[sum.class](sum.class),
		sum.what
	];
	const lines = renderTable([
		"column",
		"cells",
		"class",
		"what happened"
	], sums.slice(0, MOST_SUMS).map(cells), {
		width,
		header: paint.dim
	});
	const left = sums.length - MOST_SUMS;
	return left > 0 ? [...lines, paint.dim(`  and ${countOf(left, "more line")}`)] : lines;
}

// src/core/render/terminal/wrap-line.ts
const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
const INDENT$1 = "    ";
const NARROWEST = 20;
const LONGEST_TEXT = 1e3;
function wrapLine(start, text, width) {
	const most = Math.max(width, NARROWEST);
	const lines = [start];
	let used = stringWidth(start);
	let isFresh = true;
	const add = (piece, pieceWidth) => {
		lines[lines.length - 1] += piece;
		used += pieceWidth;
	};
	const breakLine = () => {
		lines.push(INDENT$1);
		used = 4;
		isFresh = true;
	};
	for (const word of escapeTerminal(cutText(text, LONGEST_TEXT)).split(" ")) {
		const wordWidth = stringWidth(word);
		if (!isFresh && used + 1 + wordWidth > most) breakLine();
		if (!isFresh) add(" ", 1);
		isFresh = false;
		if (used + wordWidth <= most) {
			add(word, wordWidth);
			continue;
		}
		for (const { segment } of GRAPHEMES.segment(word)) {
			const segmentWidth = stringWidth(segment);
			if (used + segmentWidth > most) breakLine();
			isFresh = false;
			add(segment, segmentWidth);
		}
	}
	return lines;
}

// src/core/render/report/render-kind-terminal.ts
const MAX_ROWS = 3;
function renderKindTerminal(kind, options) {
	const paint = paintWith(options.colour);
	const { message = "", hint } = kind.findings[0]?.finding ?? {};
	const rows = kindRows(kind, MAX_ROWS);
	const rowLines = rows.flatMap((row) => wrapLine("  ", describeRow(row), options.width));
	const left = kind.count - rows.length;
	return [
		titleLine(kind, options),
		...wrapLine("  ", message, options.width),
		...rowLines.map(paint.dim),
		...left > 0 && rows.length > 0 ? [paint.dim(`  and ${formatCount(left)} more`)] : [],
		...hint === void 0 ? [] : wrapLine("  ", `What to do: ${hint}`, options.width)
	];
}
function renderKindLine(kind, options) {
	const { message = "" } = kind.findings[0]?.finding ?? {};
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const paint = paintWith(options.colour);
	const said = `${kind.check}  ${path}${othersOf(kind)}: ${message}`;
	return wrapLine(`${paint[TINTS[kind.severity]](kind.severity)}  `, said, options.width);
}
const TINTS = {
	error: "red",
	warning: "yellow",
	info: "dim"
};
function titleLine(kind, { colour }) {
	const paint = paintWith(colour);
	const path = kind.findings[0] ? nameOfFile(kind.findings[0].file) : "";
	const where = escapeTerminal(`${path}${othersOf(kind)}`);
	return `${paint[TINTS[kind.severity]](kind.severity)}  ${paint.bold(escapeTerminal(kind.check))}  ${where}`;
}
function othersOf({ findings, count }) {
	if (findings.length <= 1) return "";
	return ` and ${countOf(findings.length - 1, "more file")}, ${formatCount(count)} in all`;
}

// src/core/render/report/report-terminal-options.ts
function whereAllAre({ page }) {
	return page === void 0 ? "--output <folder> writes all of them" : `see ${page}`;
}

// src/core/render/report/kind-sections-terminal.ts
const WORST = {
	open: 2,
	lines: 10
};
const LESSER = {
	open: 0,
	lines: 4
};
function kindSections(kinds, options) {
	if (!areMany(kinds)) return kinds.map((kind) => renderKindTerminal(kind, options));
	const worst = kinds[0]?.severity;
	const pressing = ["error", "warning"].flatMap((severity) => {
		return groupedSections(kinds.filter((kind) => kind.severity === severity), severity, severity === worst ? WORST : LESSER, options);
	});
	const info = kinds.filter(({ severity }) => severity === "info");
	return info.length > 0 ? [...pressing, infoLines(info, options)] : pressing;
}
function groupedSections(kinds, severity, { open: openOfMany, lines: most }, options) {
	const paint = paintWith(options.colour);
	return sectionsByDimension(kinds, {
		openOfMany,
		mustBeSeen: severity === "error"
	}).flatMap(({ dimension, open, folded }) => {
		const sum = countPhrase(open.length + folded.length, "kind of", "kinds of");
		const told = folded.slice(0, most);
		const lines = told.flatMap((kind) => renderKindLine(kind, options));
		const left = folded.length - told.length;
		if (left > 0) {
			const said = `and ${countOf(left, "more kind")}: ${whereAllAre(options)}`;
			lines.push(...wrapLine("", said, options.width).map(paint.dim));
		}
		return [
			[paint.bold(`${dimension}: ${sum} ${severity}`)],
			...open.map((kind) => renderKindTerminal(kind, options)),
			...lines.length > 0 ? [lines] : []
		];
	});
}
function infoLines(kinds, options) {
	const sum = kinds.reduce((total, { count }) => total + count, 0);
	const names = listNames([...new Set(kinds.map(({ check }) => check))], 5);
	const said = `${countOf(kinds.length, "kind")}, ${formatCount(sum)} in all (${names}): ${whereAllAre(options)}`;
	return wrapLine(`${paintWith(options.colour).dim("info")}  `, said, options.width);
}

// src/core/render/report/render-report-terminal.ts
const WORDS = {
	fail: "FAIL",
	warning: "PASS",
	info: "PASS",
	pass: "PASS"
};
function renderReportTerminal(report, diffs, options) {
	const verdict = verdictOf$1(report);
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const isOneFile = files.length === 1 && verdict.tone === "pass";
	const kinds = findingKinds([...findingsOf(report, "new"), ...blockingDebt(report)]);
	return `${[
		[...verdictLines(report, verdict, options), ...dimensionLines(report, options)],
		noticeLines(report, options),
		...isOneFile ? [] : files.map((file) => fileLines(file, diffs, options)),
		...kindSections(kinds, options),
		standingLinesOf(report, options),
		waivedLines(report, options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function verdictLines(report, { tone, text, todo }, { colour, width }) {
	const paint = paintWith(colour);
	const line = `${{
		fail: paint.red,
		warning: paint.yellow,
		info: paint.yellow,
		pass: paint.green
	}[tone](paint.bold(WORDS[tone]))}  ${escapeTerminal(text)}`;
	const files = report.datasets.flatMap((dataset) => dataset.files);
	if (todo === void 0 && files.length <= 1) return [`${line}  ${paint.dim(escapeTerminal(`(${comparedInShort(report)})`))}`];
	return [
		line,
		...wrapLine("", comparedSentence(report), width).map(paint.dim),
		...todo === void 0 ? [] : [todo]
	];
}
function dimensionLines(report, { colour, width }) {
	const lines = [];
	for (const phrase of dimensionPhrases(report, paintWith(colour).bold)) {
		const longer = lines.length === 0 ? phrase : `${lines.at(-1)} · ${phrase}`;
		if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(phrase);
	}
	return lines;
}
function noticeLines({ notices }, { colour, width }) {
	const paint = paintWith(colour);
	return notices.flatMap((notice) => {
		const tint = notice.severity === "warning" ? paint.yellow : paint.dim;
		const place = placeOfNotice(notice);
		const where = place === "" ? "" : ` (${place})`;
		return wrapLine(`${tint(notice.severity)}  `, notice.message + where, width);
	});
}
function standingLinesOf(report, { page, width }) {
	const listed = `${page ?? "--output <folder>"} lists it`;
	return standingLines(report, { listed }).flatMap((line) => wrapLine("", line, width));
}
function waivedLines(report, { width }) {
	return waivedFindings(report).flatMap(({ file, finding }) => {
		const said = `waived  ${finding.check}  ${nameOfFile(file)}: ${describeWaiver(finding.waived)}`;
		return wrapLine("", said, width);
	});
}
function fileLines(file, diffs, options) {
	const paint = paintWith(options.colour);
	const diff = diffOfFile(file, diffs);
	return [
		paint.bold(escapeTerminal(nameOfFile(file))),
		...wrapLine("  ", file.headline, options.width),
		...diff ? renderSumsTerminal(diff, options) : []
	];
}

// src/revisions/git/find-default-base.ts
const CANDIDATES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function findDefaultBase(cwd, head = "HEAD") {
	const { folder } = await findRepository(cwd);
	const objects = new GitObjects(folder);
	try {
		const own = typeof head === "string" ? await resolveCommit(objects, head) : void 0;
		for (const rev of CANDIDATES) {
			const commit = await resolveCommit(objects, `refs/${rev.includes("/") ? "remotes" : "heads"}/${rev}`);
			if (commit && commit !== own) return {
				rev,
				reason: `${rev} is the default branch`
			};
		}
		const before = typeof head === "string" ? `${head}~1` : "HEAD";
		if (!await resolveCommit(objects, before)) return void 0;
		return {
			rev: before,
			reason: typeof head === "string" ? "the commit before head" : "the commit checked out"
		};
	} finally {
		await objects.close();
	}
}

// src/cli/note-uncommitted.ts
async function noteUncommitted(cwd, config) {
	const { folder, root } = await findRepository(cwd);
	if (root === void 0) return void 0;
	const count = (await listChangedFiles(folder, "HEAD", void 0)).filter(({ path }) => isData(path, config)).length;
	if (count === 0) return void 0;
	const [verb, them] = count === 1 ? ["has", "it"] : ["have", "them"];
	return `${countOf(count, "data file")} ${verb} uncommitted changes; --worktree includes ${them}`;
}
function isData(path, config) {
	const dataset = datasetFor(config, path);
	if (!dataset) return false;
	return config.datasets.includes(dataset) || isMaybeDataPath(path) !== "maybe";
}

// src/cli/progress.ts
const PATIENCE_MS = 1e3;
function startProgress(terminal) {
	if (!terminal.interactive) return {
		update: () => {},
		done: () => {}
	};
	const started = Date.now();
	let message = "working";
	const timer = setInterval(() => {
		const seconds = Math.round((Date.now() - started) / 1e3);
		terminal.err(`\r\u001b[2K${message} … ${seconds} s`);
	}, PATIENCE_MS);
	timer.unref();
	return {
		update: (next) => {
			message = next;
		},
		done: () => {
			clearInterval(timer);
			if (Date.now() - started >= PATIENCE_MS) terminal.err("\r\x1B[2K");
		}
	};
}

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

// src/cli/commands/check.ts
function addCheck(program, terminal, finish) {
	program.command("check").description("Check the data files that differ between two revisions, and judge them by the config.").option("--base <rev>", "what to compare with (default: where this branch left the default branch)").option("--head <rev>", "what to check (default: HEAD)").option("--worktree", "check the files as they are on disk, not yet committed ones included").option("--config <file>", "the config (default: .github/assay.yml of the repository, as it is on disk)").option("--output <folder>", "write report.json, report.md and report.html there").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).addOption(new Option("--fail-on <findings>", "which findings fail, whatever the config's gate says").choices([
		"new",
		"all",
		"never"
	])).action(async (options) => finish(await check(options, terminal)));
}
async function check(options, terminal) {
	if (options.worktree && options.head) throw new AssayError("bad-arguments", "--worktree and --head exclude each other.", { hint: "Leave one of them out." });
	const progress = startProgress(terminal);
	const { cwd } = terminal;
	const config = await readConfigText(cwd, options.config);
	const judging = await parsedConfig(config.text, config.path);
	const head = options.worktree ? { worktree: true } : options.head ?? "HEAD";
	const base = options.base ?? (await findDefaultBase(cwd, head))?.rev;
	const note = (message) => terminal.err(`assay: ${message}\n`);
	if (base === void 0 && await isShallow((await findRepository(cwd)).folder)) note("this clone is shallow, so there is nothing to compare with; `git fetch --unshallow` brings the history");
	const revisions = await openGitRevisions({
		cwd,
		...base === void 0 ? {} : { base },
		head,
		onNotice: note
	});
	try {
		const result = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy: { text: config.text },
			now: terminal.now(),
			onProgress: progress.update,
			...options.failOn ? { failOn: options.failOn } : {}
		});
		const { report, diffs } = result;
		if (options.output) await writeReportFiles(result, resolve(cwd, options.output));
		const page = options.output && join(options.output, "report.html");
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(report, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReportMarkdown(report, diffs));
		else {
			const { width, colour } = terminal;
			const shown = {
				width,
				colour,
				...page ? { page } : {}
			};
			await terminal.out(renderReportTerminal(report, diffs, shown));
		}
		if (page) terminal.err(`The report is in ${page}.\n`);
		const uncommitted = head === "HEAD" && await noteUncommitted(cwd, judging.config);
		if (uncommitted) note(uncommitted);
		return report.conclusion === "fail" ? 1 : 0;
	} finally {
		progress.done();
		await revisions.close();
	}
}

// src/check/report-of-diff.ts
function reportOfDiff(diff, baseName, headName) {
	const name = stemOf(headName);
	const described = describeFile({
		file: {
			path: headName,
			basePath: baseName,
			status: "modified"
		},
		dataset: {
			name,
			path: headName,
			key: [],
			text: [],
			dialect: {},
			expectations: [],
			tolerance: {},
			checks: {},
			rules: []
		},
		sheet: "",
		base: diff.base,
		head: diff.head
	}, diff, []);
	const file = maskFileReport(described, diff.privacy ?? DEFAULT_PRIVACY, /* @__PURE__ */ new Set());
	return {
		schema_version: 1,
		tool: {
			name: "assay",
			version: VERSION
		},
		conclusion: "pass",
		preview: false,
		base: { name: baseName },
		head: { name: headName },
		gates: [],
		notices: [],
		datasets: [{
			name,
			files: [file]
		}]
	};
}

// src/core/diff/lines/write-change-lines.ts
function* writeChangeLines(diff, baseDigest) {
	yield lineOf(JSON.stringify(headerLine(diff, baseDigest)));
	for (const change of diff.changes) yield lineOf(changeLine(change));
	yield lineOf(JSON.stringify(summaryLine(diff)));
}
function lineOf(json) {
	return `${json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}
function headerLine(diff, baseDigest) {
	return {
		type: "header",
		schema_version: 1,
		format: diff.head.format,
		base_digest: baseDigest,
		base_rows: diff.base.rowCount,
		head_rows: diff.head.rowCount,
		base_columns: diff.base.columns,
		head_columns: diff.head.columns,
		base_dialect: dialectJson(diff.base.dialect),
		head_dialect: dialectJson(diff.head.dialect),
		key: diff.key.columns,
		key_origin: diff.key.origin,
		key_reason: diff.key.reason,
		renames: diff.columns.pairs.filter((pair) => pair.renamed).map((pair) => ({
			base_column: pair.base + 1,
			head_column: pair.head + 1
		}))
	};
}
function changeLine(change) {
	switch (change.op) {
		case "removed": return `{"type":"removed","base_row":${change.base.index + 1},${rowJson(change.base)}}`;
		case "added": return `{"type":"added","head_row":${change.head.index + 1},${rowJson(change.head)}}`;
		case "moved": return `{"type":"moved","base_row":${change.baseIndex + 1},"head_row":${change.headIndex + 1}}`;
		case "modified": return `{"type":"modified",${`"base_row":${change.base.index + 1},"head_row":${change.head.index + 1}`}${change.moved ? ",\"moved\":true" : ""}${change.keyChanged ? ",\"key_changed\":true" : ""},"cells":[${change.cells.map(cellChangeJson).join()}]}`;
	}
}
function rowJson(row) {
	if (row.raw !== void 0) return `"row":[],"raw":${JSON.stringify(row.raw)}`;
	const cells = withoutTrailingMissing(row.cells);
	const missing = cells.flatMap((cell, i) => cell === void 0 ? [i + 1] : []);
	const list = missing.length > 0 ? `,"missing":[${missing.join()}]` : "";
	return `"row":[${cells.map(cellJson).join()}]${list}`;
}
function withoutTrailingMissing(cells) {
	let length = cells.length;
	while (length > 0 && cells[length - 1] === void 0) length--;
	return Array.from({ length }, (_, i) => cells[i]);
}
function cellChangeJson(cell) {
	const members = [];
	if (cell.baseColumn !== void 0) members.push(`"base_column":${cell.baseColumn + 1}`);
	if (cell.headColumn !== void 0) members.push(`"head_column":${cell.headColumn + 1}`);
	if (cell.base !== void 0) members.push(`"base":${cellJson(cell.base)}`);
	if (cell.head !== void 0) members.push(`"head":${cellJson(cell.head)}`);
	if (cell.baseColumn !== void 0) members.push(`"class":"${cell.class.class}","kind":"${cell.class.kind}"`);
	return `{${members.join()}}`;
}
function summaryLine(diff) {
	const { counts } = diff;
	return {
		type: "summary",
		added: counts.added,
		removed: counts.removed,
		modified: counts.modified,
		moved: counts.moved,
		filled: diff.changes.filter((change) => change.op === "modified" && change.filled).length,
		rows: {
			cosmetic: counts.cosmeticRows,
			damage: counts.damagedRows,
			substantive: counts.substantiveRows
		},
		cells: counts.cells
	};
}

// src/core/render/terminal/table-width.ts
const WIDTH_OF_A_FILE = 120;
function tableWidth(width) {
	return Number.isFinite(width) ? width : WIDTH_OF_A_FILE;
}

// src/core/render/diff/terminal/paint-cell.ts
const BRACKETS = {
	base: ["[-", "-]"],
	head: ["{+", "+}"]
};
function paintCell(cell, side, width, paint, colour) {
	if ("placeholder" in cell) return paint.dim(fitWidth(`(${cell.placeholder})`, width));
	const [open, close] = colour ? ["", ""] : BRACKETS[side];
	const tint = side === "base" ? paint.red : paint.green;
	let painted = "";
	let left = width;
	const room = width - cell.segments.filter(({ changed }) => changed).length * 2 * open.length;
	for (const { text, changed } of excerpt(cell.segments, room)) {
		const marks = changed ? open.length + close.length : 0;
		const shown = escapeTerminal(text);
		const fitted = fitWidth(shown, left - marks);
		painted += changed ? tint(paint.bold(`${open}${fitted}${close}`)) : tint(fitted);
		left -= stringWidth(fitted) + marks;
		if (fitted !== shown || left <= marks) break;
	}
	return painted;
}

// src/core/render/diff/terminal/render-modified-terminal.ts
const WIDEST_NAME = 24;
const LONGEST_CELL = 1e3;
const INDENT = 4;
const ARROW = "  →  ";
const NARROWEST_CELL = 10;
function renderModifiedTerminal(diff, rows, options) {
	const { colour } = options;
	const width = tableWidth(options.width);
	const paint = paintWith(colour);
	const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL));
	const cells = views.flatMap((view) => view.cells);
	const nameWidth = widest(cells.map(({ column }) => nameOf(column)));
	const noteWidth = widest(cells.map(({ note }) => note));
	const room = width - INDENT - nameWidth - 2 - 5 - (noteWidth > 0 ? noteWidth + 2 : 0);
	const half = Math.max(NARROWEST_CELL, Math.floor(room / 2));
	const cell = (view, side) => paintCell(view[side], side, half, paint, colour);
	const baseWidth = widest(cells.map((view) => cell(view, "base")));
	const line = (view) => [
		" ".repeat(INDENT),
		padWidth(nameOf(view.column), nameWidth + 2),
		padWidth(cell(view, "base"), baseWidth),
		ARROW,
		cell(view, "head"),
		view.note === "" ? "" : paint.dim(`  ${view.note}`)
	].join("");
	return views.flatMap((view) => [
		rowLine(view, width, paint),
		...view.cells.map(line),
		...view.moreCells > 0 ? [paint.dim(`    and ${countOf(view.moreCells, "more cell")}`)] : []
	]);
}
function rowLine(view, width, paint) {
	const name = `row ${formatCount(view.row)}`;
	const keys = view.key.map(({ column, text }) => ` · ${column} ${text}`).join("");
	const start = fitWidth(`  ${name}${escapeTerminal(keys)}`, width);
	let left = width - stringWidth(start);
	let others = "";
	for (const { column, text } of view.others) {
		const other = escapeTerminal(` · ${column} ${text}`);
		left -= stringWidth(other);
		if (left < 0) break;
		others += other;
	}
	return paint.bold(start) + paint.dim(others);
}
function nameOf(column) {
	return fitWidth(escapeTerminal(column), WIDEST_NAME);
}
function widest(texts) {
	return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

// src/core/render/diff/terminal/render-rows-terminal.ts
const WIDEST_CELL = 32;
const MOST_COLUMNS = 30;
const ROW_NUMBER = 14;
function renderRowsTerminal(rows, options) {
	const paint = paintWith(options.colour);
	const width = tableWidth(options.width);
	const columns = chooseColumns(options.columns.length, options.key, MOST_COLUMNS);
	const shorten = (text) => fitWidth(escapeTerminal(text), WIDEST_CELL);
	const cellsOf = (row) => columns.map((column) => plain(row, column)).map(shorten);
	return renderTable(["row", ...columns.map((column) => shorten(columnName(options.columns, column)))], rows.map((row) => [formatCount(row.index + 1), ...row.raw === void 0 ? cellsOf(row) : [fitWidth(escapeTerminal(row.raw), width - ROW_NUMBER)]]), {
		width,
		header: paint.dim
	});
}
function plain(row, column) {
	const shown = showCell(row.cells[column], 64);
	return "placeholder" in shown ? `(${shown.placeholder})` : shown.segments.map(({ text }) => text).join("");
}

// src/core/render/diff/terminal/render-diff-terminal.ts
function renderDiffTerminal(diff, options) {
	const paint = paintWith(options.colour);
	const headline = headlineOf(diff);
	const title = paint.bold(escapeTerminal(headline));
	if (headline === "no change") return `${title}\n`;
	const chosen = chooseRows(diff, options.maxRows);
	return `${[
		[title, ...factLines(diff, paint)],
		renderSumsTerminal(diff, options),
		...rowSections(diff, chosen, options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function factLines(diff, paint) {
	return diffFacts(diff).map(({ label, value }) => paint.dim(`  ${label}: ${escapeTerminal(value)}`));
}
function rowSections(diff, chosen, options) {
	const paint = paintWith(options.colour);
	if (diff.privacy?.rows === "hide") return [[paint.dim(ROWS_HIDDEN)]];
	const { modified, removed, added, moved, cosmeticOnly } = chosen;
	const mask = maskOf(diff);
	const titled = (verb, list, lines) => list.rows.length > 0 ? [paint.bold(listTitle(verb, list.total, list.rows.length)), ...lines] : [];
	return [
		titled("modified", modified, renderModifiedTerminal(diff, modified.rows, options)),
		cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : [],
		titled("removed", removed, renderRowsTerminal(removed.rows.map(({ base }) => mask.row("base", base)), {
			...options,
			columns: diff.base.columns,
			key: diff.key.baseColumns
		})),
		titled("added", added, renderRowsTerminal(added.rows.map(({ head }) => mask.row("head", head)), {
			...options,
			columns: diff.head.columns,
			key: diff.key.headColumns
		})),
		titled("moved", moved, wrapLine("  ", listMoved(moved.rows), options.width))
	];
}

// src/cli/confirm-key.ts
function confirmKey({ base, head, key }, asked) {
	if (key.origin === "configured") return;
	const shared = head.columns.filter((name) => base.columns.includes(name));
	const missing = asked.find((name) => !shared.includes(name)) ?? asked.join();
	const meant = suggestWord(missing, shared);
	const all = `They share: ${shared.join(", ")}.`;
	throw new AssayError("bad-arguments", `There is no column ${JSON.stringify(missing)} in both files.`, { hint: shared.length === 0 ? "The files share no column." : meant === void 0 ? all : `Did you mean ${JSON.stringify(meant)}? ${all}` });
}

// src/cli/commands/diff.ts
function addDiff(program, terminal, finish) {
	program.command("diff").description("Show what changed between two versions of a data file, row by row and cell by cell.").argument("<base>", "a file, or a file of a revision such as main:data/tickets.csv").argument("<head>", "likewise").option("--key <columns>", "columns that tell rows apart, separated by commas (default: inferred)", (text) => text.split(",")).option("--tolerance <number>", "numbers this close are the same value", parseTolerance).option("--ignore-case", "text that differs only in letter case is the same value").option("--sheet <name>", "the sheet of a workbook (default: every sheet that both have)").addOption(new Option("--format <format>", "how to show it").choices([
		"terminal",
		"markdown",
		"html",
		"json",
		"jsonl"
	]).default("terminal")).option("--rows <count>", "rows shown of each kind, on the terminal and in Markdown", parseCount, 20).option("--no-mask", "show personal data and secrets as they are (default: masked)").option("--exit-code", "exit with 1 where the files differ, as `git diff --exit-code` does").addHelpText("after", EXAMPLES$1).action(async (base, head, options) => finish(await diff(base, head, options, terminal)));
}
const EXAMPLES$1 = `
Examples:
  assay diff old.csv new.csv
  assay diff main:data/tickets.csv data/tickets.csv --key ticket_id
  assay diff v1:prices.parquet v2:prices.parquet --format jsonl > changes.jsonl`;
async function diff(baseSpec, headSpec, options, terminal) {
	const progress = startProgress(terminal);
	progress.update(`comparing ${baseSpec} and ${headSpec}`);
	const hints = options.sheet === void 0 ? {} : { sheet: options.sheet };
	const base = await openData(terminal.cwd, baseSpec, hints, headSpec);
	const head = await openData(terminal.cwd, headSpec, hints, baseSpec).catch(async (error) => {
		await base.close();
		throw error;
	});
	try {
		let differs = false;
		for (const sheet of sheetsInCommon(base, head, options.format)) {
			const tables = [base.tables.get(sheet), head.tables.get(sheet)];
			const found = {
				...await diffTables(...tables, {
					...diffOptions(options),
					name: head.stem
				}),
				privacy: {
					...DEFAULT_PRIVACY,
					mask: options.mask
				}
			};
			if (options.key) confirmKey(found, options.key);
			progress.done();
			if (sheet !== "" && options.format === "terminal") await terminal.out(`Sheet ${sheet}\n`);
			await print(found, base, head, options, terminal);
			differs ||= hasDifference(found);
		}
		return differs && options.exitCode ? 1 : 0;
	} finally {
		progress.done();
		await base.close();
		await head.close();
	}
}
function diffOptions({ key, tolerance, ignoreCase }) {
	return {
		...key ? { key } : {},
		...tolerance === void 0 ? {} : { tolerance },
		...ignoreCase ? { ignoreCase } : {}
	};
}
async function print(diff, base, head, { format, rows }, terminal) {
	switch (format) {
		case "terminal": return terminal.out(renderDiffTerminal(diff, {
			...terminal,
			maxRows: rows
		}));
		case "markdown": return terminal.out(renderDiffMarkdown(diff, { maxRows: rows }));
		case "html": {
			const report = reportOfDiff(diff, base.name, head.name);
			for await (const text of renderReportHtml(report, /* @__PURE__ */ new Map([[head.name, diff]]))) await terminal.out(text);
			return;
		}
		case "json": return printJson(diff, base, terminal);
		case "jsonl": for (const line of writeChangeLines(diff, await digestOf(base.source))) await terminal.out(line);
	}
}
async function printJson(diff, base, terminal) {
	const [header, ...lines] = writeChangeLines(diff, await digestOf(base.source));
	const summary = lines.pop();
	await terminal.out(`{"header":${header},"changes":[\n`);
	for (const [i, line] of lines.entries()) await terminal.out(i === 0 ? line : `,${line}`);
	await terminal.out(`],"summary":${summary}}\n`);
}
function hasDifference({ base, head, changes, columns }) {
	return changes.length > 0 || columns.removed.length > 0 || columns.added.length > 0 || columns.pairs.some((pair) => pair.renamed || pair.moved) || JSON.stringify(base.dialect) !== JSON.stringify(head.dialect);
}
function parseTolerance(text) {
	const number = Number(text);
	if (text.trim() === "" || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError("It takes a number of zero or more, such as 1e-6.");
	return number;
}
function parseCount(text) {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("It takes a whole number.");
	return number;
}

// src/core/replay/change-url.ts
function changeUrl(remote, change) {
	const found = /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote);
	if (!found) return void 0;
	const [, host, owner, name] = found;
	return `https://${host}/${owner}/${name}/${change.pull === void 0 ? `commit/${change.commit}` : `pull/${change.pull}`}`;
}

// src/core/replay/name-change.ts
function nameChange(subject, body) {
	const merged = /^Merge pull request #(\d{1,9}) from /.exec(subject);
	if (merged) return {
		title: (body.split("\n").find((line) => line.trim() !== "") ?? subject).trim(),
		pull: Number(merged[1])
	};
	const squashed = /^(.*\S)\s+\(#(\d{1,9})\)$/.exec(subject);
	if (squashed) return {
		title: squashed[1] ?? "",
		pull: Number(squashed[2])
	};
	return { title: subject };
}

// src/core/replay/replay.ts
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
function tallyReport({ datasets }) {
	return addTallies(datasets.flatMap(({ files }) => files.flatMap((file) => file.findings)).filter(({ standing, waived }) => standing === "new" && !waived).map(({ check, severity, count }) => ({
		check,
		severity,
		rows: count,
		changes: 1
	})), () => 1);
}
function totalTallies(changes) {
	return addTallies(changes.flatMap(({ tallies }) => tallies), (sum, next) => sum + next);
}
function addTallies(tallies, addChanges) {
	const sums = /* @__PURE__ */ new Map();
	for (const tally of tallies) {
		const id = `${tally.check} ${tally.severity}`;
		const before = sums.get(id);
		sums.set(id, before ? {
			...tally,
			rows: before.rows + tally.rows,
			changes: addChanges(before.changes, tally.changes)
		} : tally);
	}
	return [...sums.values()].sort((a, b) => SEVERITIES$1.indexOf(a.severity) - SEVERITIES$1.indexOf(b.severity) || b.changes - a.changes || b.rows - a.rows || (a.check < b.check ? -1 : 1));
}

// src/revisions/git/stream-commits.ts
const MARK = "";
const FORMAT = [
	"%H",
	"%P",
	"%cI",
	"%s%n%b"
].map((field) => `%x01${field}`).join("");
const HEADER = new RegExp(`^\n?${MARK}([0-9a-f]{40,64})${MARK}([0-9a-f ]*)${MARK}([^${MARK}]*)${MARK}`);
const LOG = [
	"log",
	...[
		"--first-parent",
		"--diff-merges=first-parent",
		"--name-only",
		"-z",
		`--format=${FORMAT}`
	],
	...[
		"--no-color",
		"--no-show-signature",
		"--no-mailmap",
		"--no-notes",
		"--no-decorate"
	],
	...[
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--no-relative"
	]
];
async function* streamCommits(folder, revision) {
	let current;
	let paths = [];
	for await (const text of splitAtZero(streamGit(folder, [
		...LOG,
		revision,
		"--"
	]))) {
		const header = HEADER.exec(text);
		if (!header) {
			const path = text.replace(/^\n/, "");
			if (path !== "") paths.push(path);
			continue;
		}
		if (current) yield {
			...current,
			paths
		};
		const [matched, id = "", parents = "", date = ""] = header;
		const [subject = "", ...rest] = text.slice(matched.length).split("\n");
		current = {
			id,
			parent: parents.split(" ")[0] || void 0,
			date,
			subject,
			body: rest.join("\n")
		};
		paths = [];
	}
	if (current) yield {
		...current,
		paths
	};
}

// src/check/replay-history.ts
async function replayHistory(request) {
	const { cwd, last, head } = request;
	const { folder } = await findRepository(cwd);
	const { config } = await parsedConfig(request.config.text, request.config.path);
	const tip = await commitOf(folder, head);
	const remote = await findRemote(folder);
	const changes = [];
	for await (const commit of streamCommits(folder, tip)) {
		if (changes.length >= last) break;
		if (commit.parent === void 0) break;
		if (!commit.paths.some((path) => datasetFor(config, path))) continue;
		request.onProgress?.(`replaying ${commit.id.slice(0, 8)}, ${changes.length + 1} of ${last}`);
		const change = await replayCommit(commit, remote?.url, request);
		if (change.files > 0 || change.conclusion === "cannot-run") changes.push(change);
	}
	return {
		schema_version: 1,
		changes,
		totals: totalTallies(changes),
		shallow: await isShallow(folder)
	};
}
async function commitOf(folder, revision) {
	return runGit(folder, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${revision}^{commit}`
	]).catch((cause) => {
		throw unknownRevision(revision, cause);
	});
}
async function replayCommit(commit, remote, request) {
	const { title, pull } = nameChange(commit.subject, commit.body);
	const id = {
		commit: commit.id,
		...pull === void 0 ? {} : { pull }
	};
	const url = remote === void 0 ? void 0 : changeUrl(remote, id);
	const named = {
		...id,
		day: commit.date.slice(0, 10),
		title,
		...url === void 0 ? {} : { url }
	};
	try {
		return {
			...named,
			...await judgeCommit(commit, request)
		};
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return {
			...named,
			files: 0,
			conclusion: "cannot-run",
			problem: error.message,
			tallies: []
		};
	}
}
async function judgeCommit({ id, parent }, { cwd, config, now }) {
	const revisions = await openGitRevisions({
		cwd,
		base: parent,
		head: id
	});
	try {
		const judgedBy = { text: config.text };
		const { report } = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy,
			now
		});
		return {
			files: report.datasets.flatMap((dataset) => dataset.files).length,
			conclusion: report.conclusion,
			tallies: tallyReport(report)
		};
	} finally {
		await revisions.close();
	}
}

// src/core/render/replay/replay-words.ts
const NAMED = 3;
function shortNameOf({ pull, commit }) {
	return pull === void 0 ? commit.slice(0, 8) : `#${pull}`;
}
function rowsOf({ tallies }, severity) {
	return tallies.filter((tally) => tally.severity === severity).reduce((sum, { rows }) => sum + rows, 0);
}
function checksOf({ tallies, problem }) {
	if (problem !== void 0) return problem.split("\n")[0] ?? "";
	const told = tallies.filter(({ severity }) => severity !== "info");
	const named = told.slice(0, NAMED).map(({ check, rows }) => `${check} ${formatCount(rows)}`);
	const left = told.length - named.length;
	return left > 0 ? `${named.join(", ")} and ${left} more` : named.join(", ");
}
function summaryOf({ changes, shallow }) {
	const note = shallow ? ["This clone is shallow, so older changes were not seen: `git fetch --unshallow` brings them."] : [];
	const [newest] = changes;
	const oldest = changes.at(-1);
	if (!newest || !oldest) return ["No commit of this history changes a data file.", ...note];
	const failing = changes.filter(({ conclusion }) => conclusion === "fail").length;
	const unjudged = changes.filter(({ conclusion }) => conclusion === "cannot-run").length;
	const share = Math.round(failing / changes.length * 100);
	const period = newest.day === oldest.day ? newest.day : `${oldest.day} to ${newest.day}`;
	return [`${[`${countOf(changes.length, "change")} of data, ${period}: ${formatCount(failing)} would have failed (${share} %)`, ...unjudged === 0 ? [] : [`${formatCount(unjudged)} could not be judged`]].join(", ")}.`, ...note];
}
const VERDICTS = {
	pass: "pass",
	fail: "FAIL",
	"cannot-run": "no verdict"
};

// src/core/render/replay/render-replay-markdown.ts
const LONGEST_TITLE$1 = 80;
function renderReplayMarkdown(replay) {
	const { changes, totals } = replay;
	return `${[
		summaryOf(replay).join("\n\n"),
		changes.length === 0 ? "" : markdownTable([
			"Change",
			"Day",
			"Verdict",
			"New errors",
			"New warnings",
			"Title",
			"Checks"
		], changes.map(changeRow$1)),
		totals.length === 0 ? "" : `## Totals\n\n${markdownTable([
			"Check",
			"Severity",
			"Changes",
			"Rows"
		], totals.map(totalRow$1))}`
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function changeRow$1(change) {
	const name = shortNameOf(change);
	return [
		change.url === void 0 ? `\`${name}\`` : `[${name}](${change.url})`,
		change.day,
		change.conclusion === "pass" ? VERDICTS.pass : `**${VERDICTS[change.conclusion]}**`,
		formatCount(rowsOf(change, "error")),
		formatCount(rowsOf(change, "warning")),
		escapeMarkdown(cutText(change.title, LONGEST_TITLE$1)),
		escapeMarkdown(checksOf(change))
	];
}
function totalRow$1({ check, severity, changes, rows }) {
	return [
		`\`${check}\``,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/core/render/replay/render-replay-terminal.ts
const LONGEST_TITLE = 40;
const OTHERS = 54;
const LEAST_CHECKS = 20;
function renderReplayTerminal(replay, options) {
	const paint = paintWith(options.colour);
	const table = (header, rows) => renderTable(header, rows, {
		width: options.width,
		header: paint.dim
	});
	return `${[
		summaryOf(replay),
		replay.changes.length === 0 ? [] : table([
			"change",
			"day",
			"verdict",
			"errors",
			"warnings",
			"checks",
			"title"
		], replay.changes.map((change) => changeRow(change, options.width, paint))),
		replay.totals.length === 0 ? [] : table([
			"check",
			"severity",
			"changes",
			"rows"
		], replay.totals.map(totalRow))
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function changeRow(change, width, paint) {
	const verdict = VERDICTS[change.conclusion];
	return [
		shortNameOf(change),
		change.day,
		change.conclusion === "pass" ? verdict : paint.red(verdict),
		countOrDash(rowsOf(change, "error")),
		countOrDash(rowsOf(change, "warning")),
		fitWidth(escapeTerminal(checksOf(change)), Math.max(LEAST_CHECKS, width - OTHERS)),
		fitWidth(escapeTerminal(change.title), LONGEST_TITLE)
	];
}
function countOrDash(count) {
	return count === 0 ? "-" : formatCount(count);
}
function totalRow({ check, severity, changes, rows }) {
	return [
		check,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/revisions/git/clone-repository.ts
const TIMEOUT = 18e5;
async function cloneRepository(url) {
	const folder = await mkdtemp(join(tmpdir(), "assay-clone-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await runGit(folder, [
			"clone",
			...[
				"--quiet",
				"--bare",
				"--single-branch",
				"--filter=blob:none"
			],
			"--",
			url,
			"."
		], {
			remote: true,
			timeout: TIMEOUT,
			env: { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" }
		});
		return {
			folder,
			remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

// src/cli/whole-number.ts
function wholeNumber(option, text, most) {
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number >= 1 && number <= most) return number;
	throw new AssayError("bad-arguments", `${option} takes a whole number from 1 to ${most}.`, { hint: `For example ${option} ${Math.min(20, most)}.` });
}

// src/cli/commands/replay.ts
const MOST_CHANGES = 1e4;
function addReplay(program, terminal, finish) {
	program.command("replay").description("Tell what Assay would have said of the last commits or merged pull requests that changed data. It changes nothing and posts nothing; exit code 0 whatever it finds.").argument("[repository]", "a folder, or an address to clone from (default: this repository)").option("--last <count>", "how many changes of data", "50").option("--head <rev>", "the branch whose history it is", "HEAD").option("--config <file>", "the config that judges (default: .github/assay.yml of the repository, as it is on disk)").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (repository, options) => finish(await replay(repository, options, terminal)));
}
async function replay(repository, options, terminal) {
	const last = wholeNumber("--last", options.last, MOST_CHANGES);
	const progress = startProgress(terminal);
	const isAddress = repository !== void 0 && /^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(repository);
	if (isAddress) progress.update(`cloning ${repository}`);
	const clone = isAddress ? await cloneRepository(repository) : void 0;
	try {
		const cwd = clone?.folder ?? resolve(terminal.cwd, repository ?? ".");
		const result = await replayHistory({
			cwd,
			head: options.head,
			last,
			config: await configOf(options, cwd, terminal),
			now: terminal.now(),
			onProgress: progress.update
		});
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(result, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReplayMarkdown(result));
		else await terminal.out(renderReplayTerminal(result, terminal));
		return 0;
	} finally {
		progress.done();
		await clone?.remove();
	}
}
function configOf({ config }, cwd, terminal) {
	return readConfigText(config === void 0 ? cwd : terminal.cwd, config);
}

// src/core/suggest/scan-types.ts
const TYPES = [
	"string",
	"boolean",
	"integer",
	"number",
	"date"
];
function scanTypes(scans, table) {
	return scans.of(table, "types of a schema", () => typeScan(table));
}
function typeScan({ columns, format }) {
	const found = columns.map(() => judges());
	return {
		row({ cells, raw }) {
			if (raw !== void 0 || cells.every(isBlank)) return;
			found.forEach((types, column) => {
				for (const [type, judge] of types) if (judge.judge(cells[column], format, () => {})) types.delete(type);
			});
		},
		finish: () => found.map((types) => new Set(types.keys()))
	};
}
function judges() {
	const { schema } = parseTableSchema({ fields: TYPES.map((type) => ({
		name: type,
		type
	})) });
	return new Map((schema?.fields ?? []).map((judge) => [judge.field.type, judge]));
}

// src/check/profile-version.ts
const NEARLY_ALL = .9;
async function profileVersion(name, table) {
	const scans = new SharedScans();
	const [profile, types] = await Promise.all([profileTable(scans, table), scanTypes(scans, table)]);
	const candidates = profile.columns.flatMap(({ distinct, filled }, index) => filled > 0 && distinct.count >= filled * NEARLY_ALL ? [index] : []);
	const counted = await Promise.all(candidates.map(async (index) => {
		const { duplicates } = await scanKeys(scans, table, [index]);
		return duplicates.length === 0 ? [index] : [];
	}));
	return {
		name,
		columns: table.columns,
		profile,
		types,
		unique: new Set(counted.flat())
	};
}

// src/core/suggest/render-suggestions.ts
var import_dist = require_dist();
const LONGEST_EVIDENCE = 160;
const LONGEST_NAMES = 80;
function renderSuggestions({ kept, dropped }, about) {
	const { path, rows, key, unfitKey, label, text, versions } = about;
	const history = versions === 0 ? "" : ` and ${countOf(versions, "committed version")}`;
	const lines = [
		comment(`Proposed by Assay from ${path}, ${countOf(rows, "row")}${history}.`),
		"# Every line holds today. “≤ 0.4 %” is how many further rows may break it, with 95 % confidence, if they are like these.",
		"# Keep the lines that are meant to hold, and leave out the others.",
		"datasets:",
		`  - path: ${flow(path)}`,
		...columnsLine("key", key),
		...unfitKey ? [`    ${comment(describeUnfit(unfitKey))}`] : [],
		...columnsLine("label", label === void 0 ? [] : [label]),
		...columnsLine("text", text),
		...schemaLines(kept),
		...expectationLines(kept)
	];
	if (dropped.length > 0) {
		lines.push("", "# Not proposed, since the file's own history breaks it:");
		for (const { suggestion, brokenBy } of dropped) lines.push(comment(`- ${suggestion.rule} of ${suggestion.column}: not so in ${brokenBy}`));
	}
	return `${lines.join("\n")}\n`;
}
function columnsLine(role, names) {
	return names.length === 0 ? [] : [`    ${role}: ${flow(names.length === 1 ? names[0] : names)}`];
}
function describeUnfit({ columns, shared, blank }) {
	const why = [...shared > 0 ? [`${countOf(shared, "row")} share one`] : [], ...blank > 0 ? [`${countPhrase(blank, "row has", "rows have")} none`] : []];
	return `${cutText(columns.join(", "), LONGEST_NAMES)} ${columns.length === 1 ? "looks" : "look"} like the key, and ${why.join(" and ")}: left out`;
}
function schemaLines(suggestions) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const suggestion of suggestions) {
		if (!suggestion.field) continue;
		const own = byColumn.get(suggestion.column);
		if (own) own.push(suggestion);
		else byColumn.set(suggestion.column, [suggestion]);
	}
	if (byColumn.size === 0) return [];
	const lines = [
		"    schema:",
		"      fieldsMatch: superset",
		"      fields:"
	];
	for (const [column, own] of byColumn) {
		lines.push(`        - name: ${flow(column)}`);
		const type = own.find(({ field }) => field?.type !== void 0);
		if (type) lines.push(`          type: ${type.field?.type} ${reason(type)}`);
		const constrained = own.filter(({ field }) => field?.constraints);
		if (constrained.length > 0) lines.push("          constraints:");
		for (const suggestion of constrained) for (const [name, value] of Object.entries(suggestion.field?.constraints ?? {})) lines.push(`            ${name}: ${flow(value)} ${reason(suggestion)}`);
	}
	return lines;
}
function expectationLines(suggestions) {
	const lines = suggestions.flatMap((suggestion) => {
		const { expectation } = suggestion;
		if (!expectation) return [];
		return [`      - ${expectation.name}: ${flow(expectation.parameters)} ${reason(suggestion)}`];
	});
	return lines.length === 0 ? [] : ["    expectations:", ...lines];
}
function reason({ evidence, bound }) {
	return comment(`${evidence}; ≤ ${percent(bound)}`);
}
function percent(share) {
	const digits = share < .01 ? 100 : 10;
	return `${Math.ceil(share * 100 * digits) / digits} %`;
}
function comment(text) {
	return `# ${showInvisible(cutText(text, LONGEST_EVIDENCE))}`;
}
function flow(value) {
	const plain = (0, import_dist.stringify)(value, {
		collectionStyle: "flow",
		lineWidth: 0,
		blockQuote: false
	}).trim();
	return showInvisible(plain) === plain ? plain : escapeInvisible(JSON.stringify(value));
}
function escapeInvisible(json) {
	return json.replace(INVISIBLE, (character) => {
		const hex = character.codePointAt(0).toString(16);
		return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
	});
}

// src/core/suggest/bound-of.ts
const ALPHA = .05;
function boundOf(broken, total) {
	return wilsonInterval(broken, total, ALPHA)[1];
}

// src/core/suggest/rules/categories.ts
const MOST_SINGLE = .1;
const MOST_CATEGORIES = 60;
const LEAST_VALUES$4 = 50;
const LEAST_REPEATS = 5;
const LONGEST$1 = 80;
const categories = ({ name, profile }) => {
	const { values, filled, type } = profile;
	if (!values || filled < LEAST_VALUES$4 || type !== "text" && type !== "integer") return void 0;
	const names = [...values.keys()];
	const single = [...values.values()].filter((count) => count === 1).length;
	if (names.length < 2 || names.length > MOST_CATEGORIES) return void 0;
	if (single > names.length * MOST_SINGLE || filled < names.length * LEAST_REPEATS) return void 0;
	if (type === "integer" || names.some((text) => text.length > LONGEST$1)) return void 0;
	if (names.some((text) => maskText(text) !== text)) return void 0;
	return {
		rule: "categories",
		column: name,
		field: { constraints: { enum: names.sort() } },
		evidence: `${formatCount(names.length)} values over ${formatCount(filled)} rows, ${formatCount(single)} of them once only`,
		bound: boundOf(single, filled),
		holds: ({ profile: other }) => other.values !== void 0 && [...other.values.keys()].every((text) => values.has(text))
	};
};

// src/core/suggest/rules/column-type.ts
const FIELD_TYPES = {
	boolean: "boolean",
	integer: "integer",
	number: "number",
	date: "date",
	text: "string"
};
const columnType = ({ name, profile, types }) => {
	const { type: columnType, filled } = profile;
	const type = FIELD_TYPES[columnType];
	if (type === void 0 || !types.has(type)) return void 0;
	return {
		rule: "type",
		column: name,
		field: { type },
		evidence: `all ${formatCount(filled)} values are of type ${type}`,
		bound: boundOf(0, filled),
		holds: (view) => view.types.has(type)
	};
};

// src/core/suggest/rules/mostly-filled.ts
const LEAST_FILLED = .2;
const mostlyFilled = ({ name, profile: { blank, filled } }) => {
	const total = blank + filled;
	if (blank === 0 || filled < total * LEAST_FILLED) return void 0;
	const mostly = Math.floor(wilsonInterval(filled, total, .05)[0] * 100) / 100;
	if (mostly < LEAST_FILLED) return void 0;
	return {
		rule: "mostly-filled",
		column: name,
		expectation: {
			name: "expect_column_values_to_not_be_null",
			parameters: {
				column: name,
				mostly
			}
		},
		evidence: `${formatCount(blank)} of ${formatCount(total)} rows are blank`,
		bound: boundOf(blank, total),
		holds: ({ profile: other }) => other.filled >= (other.blank + other.filled) * mostly
	};
};

// src/core/suggest/rules/not-negative.ts
const LEAST_VALUES$3 = 20;
const notNegative = ({ name, profile, isKey }) => {
	const { type, numbers, filled } = profile;
	if (isKey || type !== "integer" && type !== "number") return void 0;
	if (numbers.count < LEAST_VALUES$3 || numbers.count < filled || numbers.min < 0) return void 0;
	return {
		rule: "not-negative",
		column: name,
		field: { constraints: { minimum: 0 } },
		evidence: `none of ${formatCount(numbers.count)} numbers is negative; the least is ${numbers.min}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.min >= 0
	};
};

// src/core/suggest/rules/required.ts
const required = ({ name, profile: { blank, filled } }) => {
	if (blank > 0 || filled === 0) return void 0;
	return {
		rule: "required",
		column: name,
		field: { constraints: { required: true } },
		evidence: `none of ${formatCount(filled)} rows is blank`,
		bound: boundOf(0, filled),
		holds: ({ profile: other }) => other.blank === 0
	};
};

// src/core/suggest/rules/shape.ts
const LEAST_VALUES$2 = 30;
const LONGEST = 40;
const TELLING = /^(?=.*\d)(?=.*[A-Za-z-])/;
const shape = ({ name, index, profile, table }) => {
	if (profile.type !== "text" || profile.filled < LEAST_VALUES$2) return void 0;
	const texts = textsOf({
		index,
		profile,
		table
	});
	if (texts.length < LEAST_VALUES$2 || !texts.every((text) => text.length <= LONGEST && TELLING.test(text))) return void 0;
	const pattern = patternOf(texts);
	if (pattern === void 0) return void 0;
	const compiled = new RegExp(`^(?:${pattern})$`);
	return {
		rule: "shape",
		column: name,
		field: { constraints: { pattern } },
		evidence: `all of ${formatCount(texts.length)} different values looked at, such as ${texts[0]}, are written alike`,
		bound: boundOf(0, texts.length),
		holds: (view) => textsOf(view).every((text) => compiled.test(text))
	};
};
function textsOf({ index, profile, table }) {
	if (profile.values) return [...profile.values.keys()];
	const sampled = table.sample.columns[index] ?? [];
	return [...new Set(sampled.filter((text) => text !== void 0))];
}
function patternOf(texts) {
	const runs = texts.map(runsOf);
	const [first] = runs;
	if (!first || runs.some((each) => !isAlike(each, first))) return void 0;
	return first.map((_, i) => patternOfRuns(runs.map((each) => each[i]))).join("");
}
function runsOf(text) {
	return [...text.matchAll(/\d+|[A-Z]+|[a-z]+|[^\dA-Za-z]/g)].map(([run]) => ({
		kind: /\d/.test(run) ? "digit" : /[A-Z]/.test(run) ? "upper" : /[a-z]/.test(run) ? "lower" : "other",
		text: run
	}));
}
function isAlike(a, b) {
	return a.length === b.length && a.every(({ kind, text }, i) => kind === b[i]?.kind && (kind !== "other" || text === b[i]?.text));
}
const CLASSES = {
	digit: "\\d",
	upper: "[A-Z]",
	lower: "[a-z]"
};
function patternOfRuns(runs) {
	const texts = new Set(runs.map(({ text }) => text));
	const [{ kind = "other", text = "" } = {}] = runs;
	if (kind === "other" || texts.size === 1 && kind !== "digit") return escapePattern(text);
	const lengths = runs.map((run) => run.text.length);
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	return `${CLASSES[kind]}{${least === most ? least : `${least},${most}`}}`;
}
function escapePattern(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/core/suggest/rules/unique-values.ts
const LEAST_VALUES$1 = 30;
const uniqueValues = ({ name, profile, isKey, isUnique }) => {
	const { filled, type, types, lengths } = profile;
	const isText = type === "text" && lengths.max <= 64;
	if (isKey || filled < LEAST_VALUES$1 || !(isText || type === "integer" && types.number === 0)) return void 0;
	if (!isUnique) return void 0;
	return {
		rule: "unique",
		column: name,
		field: { constraints: { unique: true } },
		evidence: `all ${formatCount(filled)} values are different`,
		bound: boundOf(0, filled),
		holds: (other) => other.isUnique
	};
};

// src/core/suggest/rules/within-one.ts
const LEAST_VALUES = 20;
const withinOne = ({ name, profile }) => {
	const { type, numbers, filled } = profile;
	if (!(type === "number" && numbers.min >= 0 && numbers.max <= 1) || numbers.count < LEAST_VALUES || numbers.count < filled) return void 0;
	return {
		rule: "within-one",
		column: name,
		field: { constraints: { maximum: 1 } },
		evidence: `none of ${formatCount(numbers.count)} fractions exceeds 1; the greatest is ${numbers.max}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.max <= 1
	};
};

// src/core/suggest/suggest-checks.ts
const RULES = [
	required,
	mostlyFilled,
	uniqueValues
];
const RULES_OF_TYPED = [
	categories,
	shape,
	notNegative,
	withinOne
];
function suggestChecks(version, key, history = []) {
	const kept = [];
	const dropped = [];
	version.columns.forEach((name, index) => {
		const view = viewOf(version, name, key);
		if (!view || view.index !== index || name.trim() === "") return;
		const weigh = (suggestion) => {
			const broken = history.find((earlier) => {
				const old = viewOf(earlier, name, key);
				return old !== void 0 && !suggestion.holds(old);
			});
			if (broken) dropped.push({
				suggestion,
				brokenBy: broken.name
			});
			else kept.push(suggestion);
			return broken === void 0;
		};
		const type = columnType(view);
		const isTyped = type !== void 0 && weigh(type);
		for (const rule of isTyped ? [...RULES, ...RULES_OF_TYPED] : RULES) {
			const suggestion = rule(view);
			if (suggestion) weigh(suggestion);
		}
	});
	return {
		kept,
		dropped
	};
}
function viewOf({ columns, profile, types, unique }, name, key) {
	const index = columns.indexOf(name);
	const column = profile.columns[index];
	if (!column) return void 0;
	return {
		name,
		index,
		profile: column,
		table: profile,
		types: types[index] ?? /* @__PURE__ */ new Set(),
		isUnique: unique.has(index),
		isKey: key.includes(name)
	};
}

// src/revisions/git/list-file-versions.ts
async function listFileVersions(folder, revision, path, most) {
	const args = [
		"log",
		`--max-count=${most}`,
		"--format=%H",
		"--no-show-signature",
		"--no-color"
	];
	return (await runGit(folder, [
		...args,
		"--diff-filter=AMT",
		revision,
		"--",
		path
	])).split("\n").filter((id) => id !== "");
}

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

// src/cli/suggest/find-columns.ts
async function findColumns(table, stem) {
	const columns = await keyOfNewTable(table, [], stem);
	const names = columns.map((column) => table.columns[column] ?? "");
	const { duplicates, blank } = await scanKeys(new SharedScans(), table, columns);
	const shared = duplicates.reduce((sum, rows) => sum + rows.length, 0);
	const without = new Set(blank.flat()).size;
	const isFit = shared === 0 && without === 0;
	return {
		key: isFit ? names : [],
		...isFit ? {} : { unfitKey: {
			columns: names,
			shared,
			blank: without
		} },
		...await findMeaning(table)
	};
}
async function findMeaning(table) {
	const dataset = datasetFor(DEFAULT_CONFIG, "data.csv");
	if (!dataset) return { text: [] };
	const { label, text } = (await findRoles(dataset, table)).head;
	const name = label === void 0 ? void 0 : table.columns[label];
	return {
		...name === void 0 ? {} : { label: name },
		text: text.map((column) => table.columns[column] ?? "")
	};
}

// src/cli/commands/suggest-checks.ts
const MOST_VERSIONS = 1e3;
function addSuggestChecks(program, terminal, finish) {
	program.command("suggest-checks").description("Propose a schema and expectations that a data file keeps today, each with its evidence, as YAML to paste into the config.").argument("<file>", "a data file").option("--history <count>", "leave out what so many earlier versions of the file, as committed, would have broken").addOption(new Option("--format <format>", "what to print").choices(["yaml", "json"]).default("yaml")).action(async (file, options) => finish(await suggest(file, options, terminal)));
}
async function suggest(file, options, terminal) {
	const { history: asked } = options;
	const most = asked === void 0 ? 0 : wholeNumber("--history", asked, MOST_VERSIONS);
	const progress = startProgress(terminal);
	const data = await openData(terminal.cwd, file, {});
	try {
		progress.update(`profiling ${file}`);
		const table = onlyTable(data.tables, file);
		const { key, ...roles } = await findColumns(table, data.stem);
		const history = most === 0 ? [] : await profileHistory(file, most, terminal, progress);
		const suggestions = suggestChecks(await profileVersion(file, table), key, history);
		const about = {
			path: (await pathInRepository(resolve(terminal.cwd, file)))?.path ?? file,
			rows: table.rowCount,
			key,
			...roles,
			versions: history.length
		};
		progress.done();
		const text = options.format === "json" ? `${JSON.stringify({
			...about,
			...suggestions
		}, null, 2)}\n` : renderSuggestions(suggestions, about);
		await terminal.out(text);
		return 0;
	} finally {
		progress.done();
		await data.close();
	}
}
async function profileHistory(file, most, terminal, progress) {
	const place = await pathInRepository(resolve(terminal.cwd, file));
	if (!place) throw new AssayError("bad-arguments", `${file} is in no Git repository, so it has no history.`, { hint: "Leave --history out." });
	const versions = [];
	for (const commit of await listFileVersions(place.root, "HEAD", place.path, most)) {
		const name = commit.slice(0, 8);
		progress.update(`profiling the version of ${name}`);
		const data = await openData(place.root, `${commit}:${place.path}`, {}).catch(() => void 0);
		if (!data) {
			terminal.err(`assay: the version of ${name} cannot be read and is passed over\n`);
			continue;
		}
		try {
			versions.push(await profileVersion(name, onlyTable(data.tables, file)));
		} finally {
			await data.close();
		}
	}
	return versions;
}
function onlyTable(tables, file) {
	const [first] = tables.values();
	if (first && first.rowCount > 0) return first;
	throw new AssayError("bad-input", `${file} has no rows to learn from.`, { hint: "Name a data file that has rows." });
}

// src/check/checks-of-form.ts
const CHECKS_OF_FORM = [
	blankLabel,
	constraintError,
	duplicateLabel,
	emptyFile,
	encodingError,
	extraCell,
	extraLabel,
	foreignKey,
	formatError,
	incorrectLabel,
	jsonSchemaError,
	missingCell,
	missingLabel,
	primaryKey,
	recordError,
	schemaError,
	swallowedRows,
	typeError,
	unclosedQuote,
	uniqueError
];
function checksOfKey(key, { columns }) {
	if (key.length === 0) return [];
	return key.every((name) => columns.includes(name)) ? [duplicateKey, missingKey] : [keyColumnMissing];
}

// src/check/validate-table.ts
async function validateTable({ table, stem, expectations, judgesKey, ...given }) {
	const context = {
		...given,
		head: table,
		key: {
			base: [],
			head: await keyOfNewTable(table, given.dataset.key, stem)
		},
		roles: await findRoles(given.dataset, table),
		scans: new SharedScans()
	};
	const checks = [
		...CHECKS_OF_FORM,
		...judgesKey ? checksOfKey(given.dataset.key, table) : [],
		...expectationChecks(expectations)
	];
	const [findings, judged] = await Promise.all([runChecks(context, checks), judgeSides(expectations, context)]);
	return {
		findings,
		evaluations: judged.map(({ head }) => head)
	};
}

// src/core/render/validation/is-valid.ts
function isValid({ evaluations, findings }) {
	return evaluations.every(({ success }) => success) && findings.every(({ severity }) => severity !== "error");
}

// src/core/render/validation/render-validation.ts
function renderValidation(validation, options) {
	const paint = paintWith(options.colour);
	const { name, findings, rows } = validation;
	const head = `${isValid(validation) ? paint.green(paint.bold("PASS")) : paint.red(paint.bold("FAIL"))}  ${escapeTerminal(name)}, ${countOf(rows, "row")}, held to ${heldTo(validation)}: ${verdictOf(validation)}`;
	const file = {
		path: name,
		change: "added",
		headline: "",
		columns: [],
		findings
	};
	const weights = weighDimensions({});
	return `${[head, ...findingKinds(findings.map((finding) => ({
		file,
		finding,
		weights
	}))).map((kind) => renderKindTerminal(kind, options).join("\n"))].join("\n\n")}\n`;
}
function heldTo({ heldTo: { key, schema }, evaluations }) {
	return joinWords([
		...key ? ["its key"] : [],
		...schema ? ["its schema"] : [],
		...evaluations.length > 0 ? [countOf(evaluations.length, "expectation")] : []
	]);
}
function verdictOf({ evaluations, findings, heldTo: { key, schema } }) {
	const unmet = evaluations.filter(({ success }) => !success).length;
	const names = new Set(evaluations.map(({ configured }) => configured.expectation.name));
	const others = findings.filter(({ check }) => !names.has(check)).length;
	const about = joinWords([
		"form",
		...key ? ["key"] : [],
		...schema ? ["schema"] : []
	]);
	return [...unmet === 0 ? [] : [ofExpectations(unmet, evaluations.length)], ...others === 0 ? [] : [`${countOf(others, "finding")} on its ${about}`]].join(", ") || "nothing is wrong";
}
function ofExpectations(unmet, all) {
	const verb = unmet === 1 ? "is" : "are";
	return `${formatCount(unmet)} of ${countOf(all, "expectation")} ${verb} not met`;
}
function joinWords(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/core/expectations/run/gx-result.ts
const PARTIAL = 20;
function gxResult({ outcome, configured }) {
	switch (outcome.form) {
		case "exception": return {};
		case "aggregate": {
			const { observed_value: observed, details, more } = outcome;
			return {
				...observed === void 0 ? {} : { observed_value: observed },
				...details === void 0 ? {} : { details },
				...more
			};
		}
		case "map": {
			const { expectation } = configured;
			return mapResult(outcome, configured, expectation.form === "map" && expectation.nulls === "kept");
		}
	}
}
function mapResult({ elements, judged, unexpected }, { columns, expectation }, judgesNulls) {
	const count = unexpected.length;
	const missing = elements - judged;
	const percentOf = (total) => total === 0 ? null : count / total * 100;
	const values = unexpected.map((row) => unexpectedValue(row, columns, expectation.domain));
	const indexes = unexpected.map(({ index }) => index);
	return {
		element_count: elements,
		unexpected_count: count,
		unexpected_percent: percentOf(judgesNulls ? elements : judged),
		partial_unexpected_list: values.slice(0, PARTIAL),
		...judgesNulls ? {} : {
			missing_count: missing,
			missing_percent: elements === 0 ? null : missing / elements * 100,
			unexpected_percent_total: percentOf(elements),
			unexpected_percent_nonmissing: percentOf(judged)
		},
		partial_unexpected_counts: countValues(unexpected),
		partial_unexpected_index_list: indexes.slice(0, PARTIAL),
		unexpected_list: values,
		unexpected_index_list: indexes
	};
}
function unexpectedValue({ values }, columns, domain) {
	if (domain === "column") return valueJson(values[0] ?? null);
	if (domain === "column-pair") return values.map(valueJson);
	return Object.fromEntries(columns.map((name, i) => [name, valueJson(values[i] ?? null)]));
}
function countValues(unexpected) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values } of unexpected) {
		const key = JSON.stringify(values.map(valueKey));
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, {
			values,
			count: 1
		});
	}
	return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, PARTIAL).sort((a, b) => b.count - a.count || compareRows(a.values, b.values)).map(({ values, count }) => {
		const shown = values.map(valueJson);
		return {
			value: shown.length === 1 ? shown[0] ?? null : shown,
			count
		};
	});
}
function compareRows(a, b) {
	for (const [i, first] of a.entries()) {
		const second = b[i] ?? null;
		const order = first === null || second === null ? 0 : compareValues(first, second);
		if (order) return order;
	}
	return 0;
}

// src/core/expectations/run/gx-validation.ts
const SEVERITIES = {
	error: "critical",
	warning: "warning",
	info: "info"
};
function gxValidation(evaluations, suite, show = gxResult) {
	const met = evaluations.filter(({ success }) => success).length;
	const count = evaluations.length;
	return {
		success: met === count,
		results: evaluations.map((evaluation) => resultOf(evaluation, show(evaluation))),
		suite_name: suite,
		suite_parameters: {},
		statistics: {
			evaluated_expectations: count,
			successful_expectations: met,
			unsuccessful_expectations: count - met,
			success_percent: count === 0 ? null : met / count * 100
		},
		meta: {},
		id: null
	};
}
function resultOf({ configured, outcome, success }, result) {
	const { expectation, kwargs, meta = {}, id, severity } = configured;
	const message = outcome.form === "exception" ? outcome.message : null;
	return {
		success,
		expectation_config: {
			type: expectation.name,
			kwargs,
			meta,
			...id === void 0 ? {} : { id },
			severity: SEVERITIES[severity]
		},
		result,
		meta: {},
		exception_info: {
			raised_exception: message !== null,
			exception_traceback: null,
			exception_message: message
		}
	};
}

// src/core/render/validation/mask-result.ts
const OF_ROWS = /* @__PURE__ */ new Set([
	"details",
	"observed_value",
	"partial_missing_list",
	"partial_unexpected_counts",
	"partial_unexpected_list",
	"unexpected_list"
]);
function maskResult(result, columns, policy) {
	const isHidden = policy.rows === "hide" || columns.some((name) => policy.columns.includes(name));
	const entries = Object.entries(result);
	if (isHidden) return Object.fromEntries(entries.filter(([key]) => !OF_ROWS.has(key)));
	if (!policy.mask) return result;
	const named = new Set(columns.flatMap((name) => [...detectorsOfColumn(name, MASKED_DETECTORS)]));
	const mask = (text) => maskText(text, named);
	return Object.fromEntries(entries.map(([key, value]) => [key, OF_ROWS.has(key) ? maskJson(value, mask) : value]));
}
function maskJson(value, mask) {
	if (typeof value === "string") return mask(value);
	if (typeof value === "number") {
		const masked = mask(String(value));
		return masked === String(value) ? value : masked;
	}
	if (value === null || typeof value === "boolean") return value;
	if (isList(value)) return value.map((item) => maskJson(item, mask));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskJson(item, mask)]));
}
const isList = (value) => Array.isArray(value);

// src/core/render/validation/validation-json.ts
function validationJson(validation, suite) {
	const ofExpectations = new Set(validation.evaluations.map(({ configured }) => configured.expectation.name));
	return {
		...gxValidation(validation.evaluations, suite, (evaluation) => maskResult(gxResult(evaluation), evaluation.configured.columns, validation.privacy)),
		success: isValid(validation),
		findings: validation.findings.filter(({ check }) => !ofExpectations.has(check))
	};
}

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

// src/cli/validate/read-schema.ts
async function readSchema({ root, path, revisions }, dataset, named, cwd) {
	const store = new SchemaStore({
		list: (side) => revisions.list(side),
		text: async (side, file) => side === "base" ? void 0 : readFile(resolve(root, file), "utf8").catch(() => void 0)
	});
	const schema = relative(root, resolve(cwd, named)).split(sep).join("/");
	return loadFileSchema(store, {
		path,
		status: "added"
	}, {
		...dataset,
		schema
	}, () => false);
}

// src/cli/validate/read-suite.ts
async function readSuite(folder, path) {
	const text = await readFile(resolve(folder, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The suite ${path} cannot be read.`, {
			hint: "Name a suite file of Great Expectations.",
			cause
		});
	});
	const { name, expectations, faults } = parseSuite(text);
	if (faults.length === 0) return {
		name: name ?? path,
		expectations
	};
	const lines = faults.map(({ line, pointer, message, hint }) => {
		return `${path}:${line}: ${pointer === "" ? "" : `${pointer} `}${message}${hint === void 0 ? "" : `\n  ${hint}`}`;
	});
	throw new AssayError("bad-input", `The suite ${path} cannot be used.\n${lines.join("\n")}`, { hint: "The page docs/expectations.md lists every expectation." });
}

// src/cli/commands/validate.ts
function addValidate(program, terminal, finish) {
	program.command("validate").description("Hold a data file to a suite of Great Expectations, a schema, or what the config says of it.").argument("<file>", "a data file, or a file of a revision such as main:data/tickets.csv").option("--suite <file>", "a suite of Great Expectations, as JSON").option("--schema <file>", "a Table Schema, a data package or a JSON Schema").option("--config <file>", "the config whose dataset judges where neither is given (default: .github/assay.yml of the repository)").option("--sheet <name>", "the sheet of a workbook").addOption(new Option("--format <format>", "what to print; json is Great Expectations' own result").choices(["text", "json"]).default("text")).option("--no-mask", "show personal data and secrets as they are (default: masked)").addHelpText("after", EXAMPLES).action(async (file, options) => finish(await validate(file, options, terminal)));
}
const EXAMPLES = `
Examples:
  assay validate tickets.csv --suite gx/expectations/tickets.json
  assay validate tickets.csv --schema datapackage.json --format json`;
async function validate(file, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	const place = await findPlace(cwd, file);
	const slowMatcher = new WorkerMatcher();
	try {
		progress.update(`validating ${file}`);
		const { dataset, config } = await findPolicy(place, options.config, cwd);
		const files = new RepositoryFiles(place.revisions, config, /* @__PURE__ */ new Set());
		const held = await whatItIsHeldTo(place, dataset, files, options, cwd);
		if (held.expectations.length === 0 && !held.schema && !held.key) throw nothingToHoldTo(file);
		const data = await openData(cwd, file, withSheet(dataset.dialect, options.sheet));
		try {
			const table = soleTable(data);
			const found = await validateTable({
				path: place.path,
				table,
				stem: data.stem,
				dataset,
				files: files.around(place.path, dataset),
				slowMatcher,
				now: terminal.now(),
				judgesKey: held.key,
				expectations: held.expectations,
				...held.schema ? { schema: held.schema } : {}
			});
			progress.done();
			const privacy = {
				...config.privacy,
				mask: config.privacy.mask && options.mask
			};
			const hidden = new Set(namesHidden(table.columns, privacy.columns));
			const validation = {
				name: data.name,
				rows: table.rowCount,
				privacy,
				heldTo: {
					key: held.key,
					schema: held.schema !== void 0
				},
				evaluations: found.evaluations,
				findings: maskFindings(found.findings, privacy, {
					hidden,
					key: dataset.key
				})
			};
			if (options.format === "text") await terminal.out(renderValidation(validation, terminal));
			else await terminal.out(`${JSON.stringify(validationJson(validation, held.suite), null, 2)}\n`);
			return isValid(validation) ? 0 : 1;
		} finally {
			await data.close();
		}
	} finally {
		progress.done();
		await slowMatcher.close();
		await place.revisions.close();
	}
}
async function whatItIsHeldTo(place, dataset, files, { suite, schema }, cwd) {
	if (suite === void 0 && schema === void 0) return {
		expectations: await expectationsOfDataset(dataset, files.around(place.path, dataset)),
		suite: null,
		key: dataset.key.length > 0,
		schema: await files.schema({
			path: place.path,
			status: "added"
		}, dataset)
	};
	const read = suite === void 0 ? void 0 : await readSuite(cwd, suite);
	return {
		expectations: read?.expectations ?? [],
		suite: read?.name ?? null,
		key: false,
		schema: schema === void 0 ? void 0 : await readSchema(place, dataset, schema, cwd)
	};
}
const withSheet = (hints, sheet) => sheet === void 0 ? hints : {
	...hints,
	sheet
};
function soleTable({ tables, name }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("bad-arguments", `${name} has ${tables.size} sheets, and one is validated.`, { hint: `Choose one with --sheet: ${[...tables.keys()].join(", ")}.` });
}
function nothingToHoldTo(file) {
	return new AssayError("bad-arguments", `There is nothing to hold ${file} to.`, { hint: "Give --suite or --schema, or expectations, a schema or a key for its dataset in the config." });
}

// src/cli/main.ts
function buildProgram(terminal, finish) {
	const helpWidth = Number.isFinite(terminal.width) ? terminal.width : 80;
	const program = new Command("assay").description("A quality gate for datasets that live in Git.").version(VERSION).exitOverride().showSuggestionAfterError().showHelpAfterError("Run the command with --help to see its options.").configureOutput({
		writeOut: (text) => void terminal.out(text),
		writeErr: terminal.err,
		getOutHelpWidth: () => helpWidth,
		getErrHelpWidth: () => helpWidth
	});
	addCheck(program, terminal, finish);
	addDiff(program, terminal, finish);
	addApply(program, terminal, finish);
	addReplay(program, terminal, finish);
	addSuggestChecks(program, terminal, finish);
	addValidate(program, terminal, finish);
	return program;
}

// src/cli/runner.ts
async function runCli(argv, terminal) {
	let code = 0;
	const program = buildProgram(terminal, (result) => {
		code = result;
	});
	try {
		await program.parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		tell(error, terminal);
		return 2;
	}
}
function tell(error, terminal) {
	if (error instanceof AssayError) {
		const lines = maskText(error.message).split("\n").map(escapeTerminal).join("\n");
		terminal.err(`assay: ${lines}\n`);
		if (error.hint) terminal.err(`       ${escapeTerminal(maskText(error.hint))}\n`);
		return;
	}
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	terminal.err(`assay: an unexpected error, which is a defect of Assay. Please report it with the text below.\n`);
	terminal.err(`${maskText(text).split("\n").map(escapeTerminal).join("\n")}\n`);
}

// src/cli/run.ts
process.exitCode = await runCli(process.argv.slice(2), processTerminal());

export {  };