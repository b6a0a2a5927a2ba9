import { i as cellText, r as cellJson } from "./cell.js";
import { t as formatCount } from "./format-count.js";
import { n as maskText } from "./mask-text.js";
import { t as cutText } from "./cut-text.js";
import { t as listNames } from "./list-names.js";
import { t as countOf } from "./count-of.js";
import { a as describeDialect, i as kindPhrase } from "./headline-of.js";
import { n as maskOf, t as repeatedNames } from "./repeated-names.js";

// src/core/render/diff/choose-rows.ts
function chooseRows(diff, maxRows) {
	const all = {
		substantive: new FirstOf(maxRows),
		damage: new FirstOf(maxRows),
		cosmetic: new FirstOf(maxRows),
		removed: new FirstOf(maxRows),
		added: new FirstOf(maxRows),
		moved: new FirstOf(maxRows)
	};
	for (const change of diff.changes) collect(change, all);
	const { substantive, damage, cosmetic, removed, added, moved } = all;
	const real = {
		rows: [...substantive.rows, ...damage.rows].slice(0, maxRows),
		total: substantive.total + damage.total
	};
	const isOnlyCosmetic = real.total + removed.total + added.total + moved.total === 0;
	return {
		modified: isOnlyCosmetic ? cosmetic : real,
		removed,
		added,
		moved,
		cosmeticOnly: isOnlyCosmetic ? 0 : cosmetic.total
	};
}
function collect(change, all) {
	if (change.op === "removed") all.removed.add(change);
	else if (change.op === "added") all.added.add(change);
	else if (change.op === "moved") all.moved.add(change);
	else if (!change.filled) all[worstClass(change)].add(change);
}
function worstClass({ cells }) {
	const classes = cells.filter(({ baseColumn }) => baseColumn !== void 0).map((cell) => cell.class.class);
	if (classes.includes("substantive")) return "substantive";
	return classes.includes("damage") ? "damage" : "cosmetic";
}
var FirstOf = class {
	#most;
	rows = [];
	total = 0;
	constructor(most) {
		this.#most = most;
	}
	add(item) {
		if (this.rows.length < this.#most) this.rows.push(item);
		this.total++;
	}
};

// src/core/render/diff/diff-facts.ts
function diffFacts(diff) {
	const { base, head, columns, key } = diff;
	const renamed = columns.pairs.filter((pair) => pair.renamed);
	const retyped = columns.pairs.filter((pair) => pair.retyped);
	const moved = columns.pairs.filter((pair) => pair.moved);
	const nameInHead = (pair) => head.columns[pair.head] ?? "";
	return [
		{
			label: "Rows",
			value: arrow(formatCount(diff.counts.baseRows), formatCount(diff.counts.headRows))
		},
		{
			label: "File",
			value: arrow(describeDialect(base.dialect), describeDialect(head.dialect))
		},
		{
			label: "Key",
			value: describeKey(key)
		},
		list("Columns added", namesAt(head.columns, columns.added)),
		list("Columns removed", namesAt(base.columns, columns.removed)),
		list("Columns renamed", renamed.map((pair) => arrow(base.columns[pair.base] ?? "", nameInHead(pair)))),
		list("Columns moved", moved.map(nameInHead)),
		list("Types changed", retyped.map((pair) => `${nameInHead(pair)}: ${pair.retyped?.base} → ${pair.retyped?.head}`))
	].filter(({ value }) => value !== "");
}
function describeKey(key) {
	return `${key.columns.length === 0 ? "none" : listNames(key.columns)} (${key.reason.replace(/^no key: /, "")})`;
}
function list(label, names) {
	return {
		label,
		value: listNames(names)
	};
}
function namesAt(columns, indexes) {
	return indexes.map((index) => columns[index] ?? "");
}
function arrow(base, head) {
	return base === head ? head : `${base} → ${head}`;
}

// src/core/render/diff/cosmetic-note.ts
function cosmeticNote(count) {
	const verbs = count === 1 ? "changed in spelling only and is" : "changed in spelling only and are";
	return `${countOf(count, "row")} ${verbs} not listed.`;
}

// src/core/render/diff/list-moved.ts
function listMoved(moved) {
	return moved.map(({ baseIndex, headIndex }) => {
		return `row ${formatCount(baseIndex + 1)} → ${formatCount(headIndex + 1)}`;
	}).join(", ");
}

// src/core/render/diff/list-title.ts
function listTitle(verb, total, shown) {
	const cut = shown < total ? `, ${shown === 1 ? "the first" : `the first ${formatCount(shown)}`}` : "";
	return `${countOf(total, "row")} ${verb}${cut}:`;
}

// src/core/render/diff/column-name.ts
const LONGEST_NAME = 60;
function columnName(columns, index) {
	const name = columns[index] ?? "";
	const place = `column ${index + 1}`;
	if (name.trim() === "") return place;
	const shown = cutText(maskText(name), LONGEST_NAME);
	return repeatedNames(columns).has(name) ? `${shown} (${place})` : shown;
}

// src/core/render/mark/excerpt.ts
const CONTEXT = 24;
function excerpt(segments, length) {
	if (totalLength(segments) <= length) return [...segments];
	if (segments.every(({ changed }) => !changed)) return cutSegments(segments, length);
	const context = Math.min(CONTEXT, Math.floor(length / 3));
	return cutSegments(segments.map((segment, i) => segment.changed ? segment : {
		text: shorten(segment.text, context, i > 0, i < segments.length - 1),
		changed: false
	}), length);
}
function shorten(text, context, after, before) {
	const start = after ? cutText(text, context) : "…";
	const end = before ? cutTextStart(text, context) : "…";
	if (text.length <= start.length + end.length) return text;
	return after && before ? `${start}${end.slice(1)}` : after ? start : end;
}
function cutTextStart(text, length) {
	if (text.length <= length) return text;
	return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
function cutSegments(segments, length) {
	const kept = [];
	let left = length;
	for (const segment of segments) {
		if (left <= 0) break;
		const isLast = segment === segments.at(-1);
		const text = cutText(segment.text, isLast ? left : left - 1);
		kept.push({
			text,
			changed: segment.changed
		});
		if (text.length < segment.text.length) break;
		left -= text.length;
	}
	return kept;
}
function totalLength(segments) {
	return segments.reduce((total, { text }) => total + text.length, 0);
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/core/render/mark/is-word-boundary.ts
const EXTENSION$1 = /^[\p{M}\p{Emoji_Modifier}\p{Join_Control}\udc00-\udfff]/u;
const LETTER_FIRST = /^[\p{L}\p{N}_]/u;
const LETTER_LAST = /[\p{L}\p{N}\p{M}_]$/u;
function isWordBoundary(text, index) {
	if (index <= 0 || index >= text.length) return true;
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index, index + 2);
	if (EXTENSION$1.test(after) || before.endsWith("‍")) return false;
	return !(LETTER_LAST.test(before) && LETTER_FIRST.test(after));
}

// src/core/render/mark/common-ends.ts
const LONGEST_WORD = 40;
function commonEnds(a, b) {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	start = retreat(start, (length) => isWordBoundary(a, length) && isWordBoundary(b, length));
	let end = 0;
	const most = shorter - start;
	while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
	end = retreat(end, (length) => isWordBoundary(a, a.length - length) && isWordBoundary(b, b.length - length));
	return {
		start,
		end
	};
}
function retreat(length, isBoundary) {
	for (let shorter = length; shorter >= 0 && length - shorter <= LONGEST_WORD; shorter--) if (isBoundary(shorter)) return shorter;
	return length;
}

// src/core/render/mark/merge-segments.ts
function mergeSegments(segments) {
	const filled = segments.filter(({ text }) => text !== "");
	const merged = [];
	for (const [i, { text, changed }] of filled.entries()) {
		const bridges = /^\s+$/.test(text) && filled[i - 1]?.changed === true && filled[i + 1]?.changed === true;
		const previous = merged.at(-1);
		if (previous && previous.changed === (changed || bridges)) merged[merged.length - 1] = {
			text: previous.text + text,
			changed: previous.changed
		};
		else merged.push({
			text,
			changed: changed || bridges
		});
	}
	return merged;
}

// src/core/render/mark/split-words.ts
const EXTENSION = String.raw`[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*`;
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}_]`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})${LETTER})+|\\s+|.${EXTENSION}`, "gsu");
function splitWords(text) {
	return text.match(WORD) ?? [];
}

// src/core/render/mark/mark-change.ts
const LONGEST_COMPARED = 2e4;
const MOST_EDITS = 400;
function markChange(base, head) {
	const { start, end } = commonEnds(base, head);
	const middle = compareWords(base.slice(start, base.length - end), head.slice(start, head.length - end));
	const before = {
		text: base.slice(0, start),
		changed: false
	};
	const after = {
		text: base.slice(base.length - end),
		changed: false
	};
	return {
		base: mergeSegments([
			before,
			...middle.base,
			after
		]),
		head: mergeSegments([
			before,
			...middle.head,
			after
		])
	};
}
function compareWords(base, head) {
	const whole = {
		base: [{
			text: base,
			changed: true
		}],
		head: [{
			text: head,
			changed: true
		}]
	};
	if (base === "" || head === "" || base.length + head.length > LONGEST_COMPARED) return whole;
	const parts = diffArrays(splitWords(base), splitWords(head), { maxEditLength: MOST_EDITS });
	if (!parts) return whole;
	const segments = {
		base: [],
		head: []
	};
	for (const { value, added, removed } of parts) {
		const segment = {
			text: value.join(""),
			changed: added || removed
		};
		if (!added) segments.base.push(segment);
		if (!removed) segments.head.push(segment);
	}
	return segments;
}

// src/core/render/diff/show-cell.ts
const LEAST_UNCHANGED = .4;
const SHORT_VALUE = /^[\x21-\x7e]{1,24}$/;
function showCell(cell, length) {
	if (cell === void 0) return { placeholder: "missing" };
	if (cell === "") return { placeholder: "empty" };
	return { segments: [{
		text: cutText(cellText(cell), length),
		changed: false
	}] };
}
function showCellChange(base, head, length) {
	if (base === void 0 || head === void 0 || base === "" || head === "") return {
		base: showCell(base, length),
		head: showCell(head, length)
	};
	const [before, after] = cellText(base) === cellText(head) ? [cellJson(base), cellJson(head)] : [cellText(base), cellText(head)];
	const whole = {
		base: showCell(before, length),
		head: showCell(after, length)
	};
	if (SHORT_VALUE.test(before) && SHORT_VALUE.test(after)) return whole;
	const marked = markChange(before, after);
	if (marked.base.filter(({ changed }) => !changed).map(({ text }) => text.length).reduce((sum, length) => sum + length, 0) / Math.min(before.length, after.length) < LEAST_UNCHANGED) return whole;
	const show = (segments) => ({ segments: excerpt(segments, length).map(({ text, changed }) => ({
		text: changed ? showSpaces(text) : text,
		changed
	})) });
	return {
		base: show(marked.base),
		head: show(marked.head)
	};
}
function showSpaces(text) {
	if (!/^\p{Zs}+$/u.test(text)) return text;
	return text.replace(/./gsu, (space) => space === " " ? "␣" : `\\x${space.codePointAt(0).toString(16)}`);
}

// src/core/render/diff/view-modified.ts
const LONGEST_OTHER = 40;
const MOST_OTHERS = 6;
const MOST_CELLS = 12;
function viewModified(diff, change, length) {
	const compared = change.cells.filter(({ baseColumn }) => baseColumn !== void 0);
	const real = compared.filter((cell) => cell.class.class !== "cosmetic");
	const shown = real.length > 0 ? real : compared;
	const changed = new Set(change.cells.map((cell) => cell.headColumn));
	const mask = maskOf(diff);
	const nameCell = (column) => ({
		column: columnName(diff.head.columns, column),
		text: cutText(cellText(mask.cell("head", column, change.head.cells[column])), LONGEST_OTHER)
	});
	return {
		row: change.head.index + 1,
		key: diff.key.headColumns.map(nameCell),
		cells: shown.slice(0, MOST_CELLS).map((cell) => viewCell(diff, cell, mask, length)),
		moreCells: Math.max(0, shown.length - MOST_CELLS),
		others: change.head.cells.map((_, column) => column).filter((column) => !changed.has(column) && !diff.key.headColumns.includes(column)).map(nameCell).filter(({ text }) => text.trim() !== "").slice(0, MOST_OTHERS)
	};
}
function viewCell(diff, cell, mask, length) {
	const column = cell.headColumn === void 0 ? columnName(diff.base.columns, cell.baseColumn ?? 0) : columnName(diff.head.columns, cell.headColumn);
	const base = mask.cell("base", cell.baseColumn ?? -1, cell.base);
	const head = mask.cell("head", cell.headColumn ?? -1, cell.head);
	const isUnseen = cellText(base) === cellText(head) && cellText(cell.base) !== cellText(cell.head);
	const note = cell.class.class === "substantive" ? "" : kindPhrase(cell.class.kind);
	return {
		column,
		note: isUnseen && note === "" ? "changed where it is masked" : note,
		...isUnseen ? {
			base: showCell(base, length),
			head: showCell(head, length)
		} : showCellChange(base, head, length)
	};
}

// src/core/render/diff/choose-columns.ts
function chooseColumns(columnCount, key, most) {
	const others = Array.from({ length: columnCount }, (_, column) => column).filter((column) => !key.includes(column));
	return [...key, ...others].slice(0, most);
}

// src/core/render/diff/column-sums.ts
const ORDER = {
	damage: 0,
	substantive: 1,
	cosmetic: 2
};
function columnSums({ columnChanges, head }) {
	return columnChanges.flatMap(({ name, headColumn, kinds }) => kinds.map(({ kind, class: cellClass, count }) => ({
		column: headColumn === void 0 ? columnName([name], 0) : columnName(head.columns, headColumn),
		class: cellClass,
		count,
		what: kindPhrase(kind)
	}))).sort((a, b) => ORDER[a.class] - ORDER[b.class] || b.count - a.count);
}

export { excerpt as a, listMoved as c, chooseRows as d, showCell as i, cosmeticNote as l, chooseColumns as n, columnName as o, viewModified as r, listTitle as s, columnSums as t, diffFacts as u };