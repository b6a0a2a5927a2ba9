import { a as cellsEqual, i as cellText, n as NULL, o as isBlank, r as cellJson, s as rowsEqual } from "./cell.js";
import { n as mixBits } from "./hash-text.js";
import { r as Fingerprint } from "./problem.js";
import { t as inferDateOrder } from "./infer-date-order.js";
import { a as dayFromNumber, i as monthByName, o as dayNumber, r as fullYear, t as parseMoment } from "./parse-moment.js";
import { n as parseNumber, r as withoutTrailingZeros, t as equalNumbers } from "./parse-number.js";
import { i as spreadsheetNumber, o as isBooleanWord, r as hasLeadingZeros, t as inferType } from "./infer-type.js";
import { n as canonicalTime, t as canonicalMoment } from "./canonical-moment.js";
import { t as AssayError } from "./assay-error.js";
import { t as MORE_MEMORY } from "./out-of-memory.js";
import { n as pairColumns, r as longestIncreasing } from "./pair-columns.js";
import { o as walkRecords, s as RecordWalkBuilder } from "./open-csv.js";
import { a as WINDOW_BYTES } from "./find-undecodable.js";
import { getHeapStatistics } from "node:v8";
import { Buffer } from "node:buffer";

// src/core/diff/classify/damage/first-difference.ts
function firstDifference(base, head) {
	const length = Math.min(base.length, head.length);
	let at = 0;
	while (at < length && base.charCodeAt(at) === head.charCodeAt(at)) at++;
	return at;
}

// src/core/diff/key-candidates.ts
const LONG_TEXT = 128;
function rankName(column, file = "", first = false) {
	const name = column.trim().replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/[\s-]+/g, "_");
	if (/^(id|key|uuid|guid|pk|_id|row_id|record_id)$/.test(name)) return 0;
	const thing = file.toLowerCase().replace(/[\s-]+/g, "_").split(".")[0];
	const singular = [
		thing,
		thing.replace(/s$/, ""),
		thing.replace(/es$/, ""),
		thing.replace(/ies$/, "y")
	];
	if (thing !== "" && singular.some((one) => name === `${one}_id` || name === `${one}_key` || name === `${one}_code`)) return 0;
	if (/^(code|sku|isbn|issn|doi|iso|symbol|ticker|slug|number|no|nr|ref|reference)$/.test(name)) return 1;
	if (/_(id|key|uuid|guid)$/.test(name)) return first ? 0 : 1;
	if (/_(code|no|number|sku|ref)$/.test(name)) return 1;
	return 2;
}
function isKeyable(cells, rank) {
	const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
	if (texts.length === 0) return false;
	if (texts.some((text) => text.length > LONG_TEXT)) return false;
	if (texts.some((text) => /^\s*[-+]?\d*\.\d+(e[-+]?\d+)?\s*$/i.test(text))) return false;
	return rank < 2 || !isCounter(texts);
}
function isCounter(texts) {
	if (texts.length < 2) return false;
	const first = Number(texts[0]);
	return Number.isInteger(first) && texts.every((text, i) => text.trim() !== "" && Number(text) === first + i);
}

// src/core/diff/hash-table.ts
const SEED = Math.floor(Math.random() * 2 ** 32);
const FEWEST_SLOTS = 1024;
var HashTable = class {
	size = 0;
	#low;
	#high;
	#values;
	constructor(expected = 0) {
		const slots = Math.max(FEWEST_SLOTS, 2 ** Math.ceil(Math.log2(2 * expected + 1)));
		this.#low = new Uint32Array(slots);
		this.#high = new Uint32Array(slots);
		this.#values = new Uint32Array(slots);
	}
	add(low, high) {
		const slot = this.#take(low, high);
		this.#values[slot] = this.#values[slot] + 1;
	}
	set(low, high, value) {
		this.#values[this.#take(low, high)] = value;
	}
	get(low, high) {
		return this.#values[this.#slotOf(low, high)];
	}
	#take(low, high) {
		if (this.size * 2 >= this.#values.length) this.#grow();
		const slot = this.#slotOf(low, high);
		if (this.#values[slot] === 0) {
			this.size++;
			this.#low[slot] = low;
			this.#high[slot] = high;
		}
		return slot;
	}
	#slotOf(low, high) {
		const mask = this.#values.length - 1;
		let slot = (mixBits(low ^ SEED) ^ high) & mask;
		while (this.#values[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = slot + 1 & mask;
		return slot;
	}
	#grow() {
		const [lows, highs, values] = [
			this.#low,
			this.#high,
			this.#values
		];
		this.#low = new Uint32Array(lows.length * 2);
		this.#high = new Uint32Array(lows.length * 2);
		this.#values = new Uint32Array(lows.length * 2);
		for (let from = 0; from < values.length; from++) {
			if (values[from] === 0) continue;
			const slot = this.#slotOf(lows[from], highs[from]);
			this.#low[slot] = lows[from];
			this.#high[slot] = highs[from];
			this.#values[slot] = values[from];
		}
	}
};

// src/core/diff/key-hasher.ts
const LITERAL = Uint8Array.of(0);
const MISSING = Uint8Array.of(0, 0);
var KeyHasher = class {
	#encoder = new TextEncoder();
	#fingerprint = new Fingerprint();
	hash(cells, columns) {
		if (columns.every((column) => isBlank(cells[column]))) return void 0;
		return combineHashes(columns.map((column) => this.#hashCell(cells[column])));
	}
	#hashCell(cell) {
		this.#fingerprint.reset();
		if (cell === void 0) this.#fingerprint.fold(MISSING);
		else this.#fingerprint.fold(this.#encoder.encode(typeof cell === "string" ? cell : cell.text));
		if (typeof cell === "object") this.#fingerprint.fold(LITERAL);
		const { low, high } = this.#fingerprint.finish();
		return [low, high];
	}
};
function keyHashAt(hashes, from, places) {
	const hashAt = (place) => {
		const at = 2 * (from + place);
		return [hashes[at], hashes[at + 1]];
	};
	return places.length === 1 ? hashAt(places[0]) : combineHashes(places.map(hashAt));
}
function combineHashes(hashes) {
	const [first, ...rest] = hashes;
	let [low, high] = first;
	for (const [otherLow, otherHigh] of rest) {
		low = Math.imul(low ^ low >>> 15, 739982445) + otherLow >>> 0;
		high = Math.imul(high ^ high >>> 13, 695872825) + otherHigh >>> 0;
	}
	return [low, high];
}

// src/core/diff/count-keys.ts
const MOST_EXPECTED = 2e6;
async function countKeys(base, head, differing, candidates) {
	const counters = candidates.map((columns) => new KeyCounter(columns, base.rowCount));
	await countBase(base, counters);
	for await (const rows of base.read(differing.base)) for (const row of rows) if (speaks(row)) for (const each of counters) each.leaveOut(row);
	for await (const rows of head.read(differing.head)) for (const row of rows) if (speaks(row)) for (const each of counters) each.addHead(row);
	return counters.map((each) => each.finish());
}
async function countBase(base, counters) {
	const columns = [...new Set(counters.flatMap(({ columns }) => columns.base))].sort((a, b) => a - b);
	let left;
	if (base.access) {
		left = [];
		for (const batch of base.access.hashCells(columns)) {
			for (const each of counters) each.addHashes(batch, columns);
			for (let i = 0; i < batch.rows.length; i++) if (batch.looks[i]) left.push(batch.rows[i]);
		}
	}
	for await (const rows of base.read(left)) for (const row of rows) if (speaks(row)) for (const each of counters) each.addBase(row);
}
function speaks({ raw, cells }) {
	return raw === void 0 && !cells.every(isBlank);
}
var KeyCounter = class {
	columns;
	#hasher = new KeyHasher();
	#inBase;
	#differing = /* @__PURE__ */ new Map();
	#baseRows = 0;
	#moreRows = 0;
	constructor(columns, baseRows) {
		this.columns = columns;
		this.#inBase = new HashTable(Math.min(baseRows, MOST_EXPECTED));
	}
	addHashes({ rows, hashes, looks }, columns) {
		const places = this.columns.base.map((column) => columns.indexOf(column));
		for (let i = 0; i < rows.length; i++) {
			if (looks[i]) continue;
			this.#baseRows++;
			this.#inBase.add(...keyHashAt(hashes, i * columns.length, places));
		}
	}
	addBase({ cells }) {
		this.#baseRows++;
		const hash = this.#hasher.hash(cells, this.columns.base);
		if (hash) this.#inBase.add(...hash);
	}
	leaveOut({ cells }) {
		this.#change(cells, this.columns.base, -1);
	}
	addHead({ cells }) {
		this.#change(cells, this.columns.head, 1);
	}
	#change(cells, columns, by) {
		this.#moreRows += by;
		const hash = this.#hasher.hash(cells, columns);
		if (!hash) return;
		const name = hash.join();
		const known = this.#differing.get(name);
		if (known) known.more += by;
		else this.#differing.set(name, {
			hash,
			more: by
		});
	}
	finish() {
		let gone = 0;
		let come = 0;
		for (const { hash, more } of this.#differing.values()) {
			const inBase = this.#inBase.get(...hash);
			if (inBase > 0 && inBase + more <= 0) gone++;
			if (inBase === 0 && more > 0) come++;
		}
		const ofBase = this.#inBase.size;
		const distinct = {
			base: ofBase,
			head: ofBase - gone + come
		};
		return {
			faults: {
				base: this.#baseRows - distinct.base,
				head: this.#baseRows + this.#moreRows - distinct.head
			},
			distinct,
			shared: ofBase - gone
		};
	}
};

// src/core/diff/row-key.ts
function rowKey(cells, columns) {
	return `[${columns.map((column) => column < cells.length ? cellJson(cells[column]) : "").join()}]`;
}
function hasBlankKey(cells, columns) {
	return columns.every((column) => isBlank(cells[column]));
}

// src/core/diff/infer-key.ts
const SAMPLE_ROWS$2 = 1e3;
const MOST_FAULTS = .01;
const MOST_FAULTS_OF_AN_ID = {
	share: .1,
	rows: 10
};
const LEAST_SHARED = .3;
const MOST_COLUMNS = 3;
const MOST_COMBINED = 6;
const MOST_COUNTED = 6;
async function inferKey(base, head, columns, differing, name) {
	const compared = {
		base,
		head,
		differing
	};
	const judged = base.rowCount > 0 ? base : head;
	if (judged.rowCount === 0) return noKey("there are no rows to tell apart");
	const sample = await firstRows(judged);
	const singles = columns.pairs.map((pair) => ({
		columns: [{
			base: pair.base,
			head: pair.head
		}],
		rank: rankName(head.columns[pair.head] ?? "", name, pair.head === 0)
	})).filter(({ columns: [column], rank }) => {
		const place = judged === base ? column.base : column.head;
		return isKeyable(sample.map((row) => row.cells[place]), rank);
	});
	for (let size = 1; size <= MOST_COLUMNS; size++) {
		const candidates = combine(singles.slice(0, size === 1 ? void 0 : MOST_COMBINED), size).filter((candidate) => tellsApart(sample, candidate, judged === base)).sort((a, b) => a.rank - b.rank).slice(0, MOST_COUNTED);
		const found = await firstUnique(compared, candidates.slice(0, 1)) ?? await firstUnique(compared, candidates.slice(1));
		if (found) return asChoice(found, head, size);
	}
	return noKey("no columns of base tell every row apart");
}
async function firstRows(table) {
	const wanted = Array.from({ length: Math.min(SAMPLE_ROWS$2, table.rowCount) }, (_, i) => i);
	const rows = [];
	for await (const batch of table.read(wanted)) rows.push(...batch);
	return rows;
}
function combine(singles, size) {
	if (size === 1) return [...singles];
	return singles.flatMap((first, i) => combine(singles.slice(i + 1), size - 1).map((rest) => ({
		columns: [...first.columns, ...rest.columns],
		rank: Math.max(first.rank, rest.rank)
	})));
}
function tellsApart(sample, candidate, onBase) {
	const places = candidate.columns.map((column) => onBase ? column.base : column.head);
	const keys = new Set(sample.map((row) => rowKey(row.cells, places)));
	return sample.length - keys.size <= Math.max(1, sample.length * MOST_FAULTS);
}
async function firstUnique({ base, head, differing }, candidates) {
	if (candidates.length === 0) return void 0;
	const keys = candidates.map(({ columns }) => ({
		base: columns.map((column) => column.base),
		head: columns.map((column) => column.head)
	}));
	const counted = await countKeys(base, head, differing, keys);
	return candidates.find(({ rank }, i) => {
		const { faults, distinct, shared } = counted[i];
		const telling = rank < 2;
		if (faults.base > (telling ? base.rowCount * MOST_FAULTS : 0)) return false;
		if (faults.head > mostFaultsInHead(rank, head, base)) return false;
		if (telling || distinct.base === 0 || distinct.head === 0) return true;
		return shared >= Math.min(distinct.base, distinct.head) * LEAST_SHARED;
	});
}
function mostFaultsInHead(rank, head, base) {
	if (base.rowCount === 0) return head.rowCount * MOST_FAULTS;
	if (rank > 0) return Math.max(head.rowCount * MOST_FAULTS, 1);
	return Math.max(head.rowCount * MOST_FAULTS_OF_AN_ID.share, MOST_FAULTS_OF_AN_ID.rows);
}
function asChoice(candidate, head, size) {
	const names = candidate.columns.map((column) => head.columns[column.head]);
	const which = size === 1 ? "its values tell" : "together their values tell";
	return {
		columns: names,
		baseColumns: candidate.columns.map((column) => column.base),
		headColumns: candidate.columns.map((column) => column.head),
		origin: "inferred",
		reason: candidate.rank < 2 ? `inferred: named like a key, and ${which} the rows of base apart` : `inferred: ${which} the rows of base apart`
	};
}
function noKey(reason) {
	return {
		columns: [],
		baseColumns: [],
		headColumns: [],
		origin: "none",
		reason: `no key: ${reason}, so rows pair by content`
	};
}

// src/core/diff/choose-key.ts
async function chooseKey(base, head, columns, differing, options) {
	const configured = options.key ?? [];
	if (configured.length > 0) {
		const pairs = configured.map((name) => columns.pairs.find((pair) => head.columns[pair.head] === name || base.columns[pair.base] === name));
		const missing = configured.filter((_, i) => !pairs[i]);
		if (missing.length === 0) return {
			columns: pairs.map((pair) => head.columns[pair.head]),
			baseColumns: pairs.map((pair) => pair.base),
			headColumns: pairs.map((pair) => pair.head),
			origin: "configured",
			reason: options.keyReason ?? "configured"
		};
		const inferred = await inferKey(base, head, columns, differing, options.name);
		const which = missing.map((name) => JSON.stringify(name)).join(", ");
		return {
			...inferred,
			reason: `the configured key column ${which} is not in both files; ${inferred.reason}`
		};
	}
	return inferKey(base, head, columns, differing, options.name);
}

// src/core/diff/classify/infer-date-orders.ts
function inferDateOrders(cells) {
	const base = inferDateOrder(sideOf(cells, "base"));
	const head = inferDateOrder(sideOf(cells, "head"));
	return {
		...base && { base },
		...head && { head }
	};
}
function* sideOf(cells, side) {
	for (const cell of cells) yield cell[side];
}

// src/core/diff/column-rules.ts
const SAMPLE_ROWS$1 = 5e3;
function columnRules(sample, columns, { base, head }, options) {
	const ignoreType = base.format === "csv" !== (head.format === "csv");
	return columns.pairs.map((pair) => {
		const name = head.columns[pair.head] ?? "";
		const tolerance = typeof options.tolerance === "object" ? Object.hasOwn(options.tolerance, name) ? options.tolerance[name] : void 0 : options.tolerance;
		const dateOrder = inferDateOrders(sample.map(([h, b]) => ({
			base: b.cells[pair.base],
			head: h.cells[pair.head]
		})));
		return {
			...tolerance === void 0 ? {} : { tolerance },
			...options.ignoreCase ? { ignoreCase: true } : {},
			...ignoreType ? { ignoreType } : {},
			dateOrder
		};
	});
}

// src/core/diff/classify/cell-class.ts
const SUBSTANTIVE = {
	class: "substantive",
	kind: "value"
};

// src/core/diff/classify/cosmetic/plain-text.ts
const CAN_BE_DECOMPOSED = /[\u0300-\uffff]/;
function plainText(text) {
	return composed(withoutSurroundingSpace(withLineFeeds(text)));
}
const TEXT_LAYERS = [
	{
		kind: "line-ending",
		strip: withLineFeeds
	},
	{
		kind: "surrounding-space",
		strip: withoutSurroundingSpace
	},
	{
		kind: "unicode-form",
		strip: composed
	}
];
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function withoutSurroundingSpace(text) {
	return text.trim();
}
function composed(text) {
	return CAN_BE_DECOMPOSED.test(text) ? text.normalize("NFC") : text;
}

// src/core/diff/classify/cell-pair.ts
var CellPair = class {
	rawBase;
	rawHead;
	base;
	head;
	sameType;
	options;
	dateOrders;
	#numbers;
	#moments;
	constructor(base, head, options) {
		this.rawBase = cellText(base);
		this.rawHead = cellText(head);
		this.base = plainText(this.rawBase);
		this.head = plainText(this.rawHead);
		this.sameType = options.ignoreType === true || typeof base === typeof head;
		this.options = options;
		const order = options.dateOrder;
		this.dateOrders = typeof order === "string" ? {
			base: order,
			head: order
		} : order ?? {};
	}
	get baseNumber() {
		return this.#parsedNumbers().base;
	}
	get headNumber() {
		return this.#parsedNumbers().head;
	}
	get baseMoment() {
		return this.#parsedMoments().base;
	}
	get headMoment() {
		return this.#parsedMoments().head;
	}
	#parsedNumbers() {
		this.#numbers ??= {
			base: parseNumber(this.base),
			head: parseNumber(this.head)
		};
		return this.#numbers;
	}
	#parsedMoments() {
		this.#moments ??= {
			base: parseMoment(this.base),
			head: parseMoment(this.head)
		};
		return this.#moments;
	}
};

// src/core/diff/classify/cosmetic/boolean-case.ts
function isBooleanCase({ base, head }) {
	return isBooleanWord(base) && base.toLowerCase() === head.toLowerCase();
}

// src/core/diff/classify/same-moment.ts
function canBeSameMoment(base, head, orders) {
	if (!base.date && !head.date) return sameTime(base.time, head.time);
	return jointReadings(base.date, head.date, orders).some(([baseDay, headDay]) => canonicalMoment(baseDay, base.time) === canonicalMoment(headDay, head.time));
}
function canBeSwapped(base, head, orders) {
	if (!sameTime(base.time, head.time)) return false;
	return jointReadings(base.date, head.date, orders).some(([a, b]) => a.year === b.year && a.month === b.day && a.day === b.month && a.day !== a.month);
}
function jointReadings(base, head, orders) {
	if (!base || !head) return [];
	if (base.openForm !== void 0 && base.openForm === head.openForm && (orders.base === void 0 || orders.head === void 0)) {
		const order = orders.base ?? orders.head;
		const together = readTogether(base, head, order ? [order] : ["dmy", "mdy"]);
		if (together.length > 0) return together;
	}
	return readings(base, orders.base).flatMap((baseDay) => readings(head, orders.head).map((headDay) => [baseDay, headDay]));
}
function readTogether(base, head, orders) {
	return orders.flatMap((order) => {
		const baseDay = base[order];
		const headDay = head[order];
		return baseDay && headDay ? [[baseDay, headDay]] : [];
	});
}
function readings(date, order) {
	const known = order && date[order];
	if (known) return [known];
	const { dmy, mdy } = date;
	if (dmy === mdy || !mdy) return dmy ? [dmy] : [];
	return dmy ? [dmy, mdy] : [mdy];
}
function sameTime(base, head) {
	return timeText(base) === timeText(head);
}
function timeText(time) {
	return time ? canonicalTime(time).replace(/^00:00:00(?: 0)?$/, "") : "";
}

// src/core/diff/classify/cosmetic/date-spelling.ts
function isDateSpelling({ baseMoment, headMoment, dateOrders }) {
	if (!baseMoment || !headMoment) return false;
	return canBeSameMoment(baseMoment, headMoment, dateOrders);
}

// src/core/profile/cut-number.ts
function cutNumber(number, place, how) {
	const lost = place - number.exponent;
	if (lost <= 0 || number.digits === "") return number;
	const kept = number.digits.slice(0, Math.max(0, number.digits.length - lost));
	const next = lost <= number.digits.length ? number.digits.charCodeAt(kept.length) : 48;
	const all = how === "round" && next >= 53 ? (BigInt(kept || "0") + 1n).toString() : kept;
	const digits = withoutTrailingZeros(all);
	return {
		negative: number.negative,
		digits,
		exponent: digits === "" ? 0 : place + all.length - digits.length,
		place,
		scientific: number.scientific
	};
}

// src/core/profile/canonical-number.ts
const MAX_PLAIN_DIGITS = 40;
function canonicalNumber(number) {
	const { negative, digits, exponent } = withoutFloatNoise(number);
	if (digits === "") return "0";
	return (negative ? "-" : "") + unsigned(digits, exponent);
}
function withoutFloatNoise(number) {
	const length = number.digits.length;
	if (number.exponent >= 0 || length < 16 || length > 17) return number;
	const short = cutNumber(number, number.exponent + length - 15, "round");
	return short.digits.length <= 12 ? {
		...short,
		place: short.exponent
	} : number;
}
function unsigned(digits, exponent) {
	if (digits.length + Math.abs(exponent) > MAX_PLAIN_DIGITS) return `${digits}e${exponent}`;
	if (exponent >= 0) return digits + "0".repeat(exponent);
	const point = digits.length + exponent;
	if (point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
	return `0.${"0".repeat(-point)}${digits}`;
}

// src/core/diff/classify/cosmetic/json-tokens.ts
const PUNCTUATION = "{}[],:";
const WHITE_SPACE = " 	\n\r";
function* jsonTokens(text) {
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		const end = tokenEnd(text, at);
		if (!WHITE_SPACE.includes(character) && character !== "," && character !== ":") yield text.slice(at, end);
		at = end;
	}
}
function tokenEnd(text, start) {
	const first = text[start];
	if (first === "\"") return stringEnd(text, start);
	if (PUNCTUATION.includes(first) || WHITE_SPACE.includes(first)) return start + 1;
	let end = start + 1;
	while (end < text.length && !`${PUNCTUATION}${WHITE_SPACE}"`.includes(text[end])) end++;
	return end;
}
function stringEnd(text, start) {
	for (let at = start + 1; at < text.length; at++) if (text[at] === "\\") at++;
	else if (text[at] === "\"") return at + 1;
	return text.length;
}

// src/core/diff/classify/cosmetic/canonical-json.ts
const MAX_DEPTH = 64;
function canonicalJson(text) {
	if (!isContainer(text)) return void 0;
	const root = {
		isObject: false,
		parts: [],
		key: void 0
	};
	const open = [root];
	for (const token of jsonTokens(text)) {
		const innermost = open[open.length - 1];
		if (token === "{" || token === "[") {
			if (open.length > MAX_DEPTH) return void 0;
			open.push({
				isObject: token === "{",
				parts: [],
				key: void 0
			});
		} else if (token === "}" || token === "]") {
			open.pop();
			addValue(open[open.length - 1], closed(innermost));
		} else if (innermost.isObject && innermost.key === void 0) innermost.key = scalar(token);
		else addValue(innermost, scalar(token));
	}
	return root.parts[0]?.value;
}
function isContainer(text) {
	if (!text.startsWith("{") && !text.startsWith("[")) return false;
	if (!text.endsWith("}") && !text.endsWith("]")) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function addValue(container, value) {
	container.parts.push({
		key: container.key ?? "",
		value
	});
	container.key = void 0;
}
function closed({ isObject, parts }) {
	if (!isObject) return `[${parts.map(({ value }) => value).join(",")}]`;
	parts.sort((a, b) => a.key < b.key ? -1 : Number(a.key > b.key));
	return `{${parts.map(({ key, value }) => `${key}:${value}`).join(",")}}`;
}
function scalar(token) {
	if (token.startsWith("\"")) return JSON.stringify(JSON.parse(token));
	const number = parseNumber(token);
	return number ? canonicalNumber(number) : token;
}

// src/core/diff/classify/cosmetic/json-spelling.ts
function isJsonSpelling({ base, head }) {
	if (base[0] !== head[0]) return false;
	const canonicalBase = canonicalJson(base);
	return canonicalBase !== void 0 && canonicalBase === canonicalJson(head);
}

// src/core/diff/classify/cosmetic/letter-case.ts
function isLetterCase({ options, base, head }) {
	return options.ignoreCase === true && base.toLowerCase() === head.toLowerCase();
}

// src/core/diff/classify/cosmetic/number-spelling.ts
function isNumberSpelling({ baseNumber, headNumber }) {
	if (!baseNumber || !headNumber) return false;
	return equalNumbers(withoutFloatNoise(baseNumber), withoutFloatNoise(headNumber));
}

// src/core/diff/classify/cosmetic/text-spelling.ts
function textSpelling({ rawBase, rawHead, base, head }) {
	if (base !== head) return void 0;
	const alone = TEXT_LAYERS.find(({ strip }) => strip(rawBase) === strip(rawHead));
	const first = TEXT_LAYERS.find(({ strip }) => strip(rawBase) !== rawBase || strip(rawHead) !== rawHead);
	return (alone ?? first)?.kind;
}

// src/core/diff/classify/cosmetic/type-spelling.ts
function isTypeSpelling({ rawBase, rawHead, options }) {
	return options.ignoreType === true && rawBase === rawHead;
}

// src/core/diff/classify/cosmetic/within-tolerance.ts
function isWithinTolerance({ options, baseNumber, headNumber }) {
	const { tolerance } = options;
	if (tolerance === void 0 || !baseNumber || !headNumber) return false;
	const base = toFloat(baseNumber);
	const head = toFloat(headNumber);
	const roundingError = Number.EPSILON * Math.max(Math.abs(base), Math.abs(head));
	return Math.abs(base - head) <= tolerance + roundingError;
}
function toFloat({ negative, digits, exponent }) {
	return Number(`${negative ? "-" : ""}${digits || "0"}e${exponent}`);
}

// src/core/diff/classify/damage/cell-cut.ts
const LIMITS = [32767, 255];
function isCellCut({ rawBase, rawHead }) {
	if (rawBase.length <= rawHead.length || !LIMITS.includes(rawHead.length)) return false;
	return rawBase.startsWith(rawHead);
}

// src/core/diff/classify/damage/date-likes.ts
const TWO_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2}|\d{4})$/;
const NAME_AND_NUMBER = /^([A-Za-z]{3,9})(-?)(\d{1,2})$/;
function dateLikes(text) {
	const numbers = TWO_NUMBERS.exec(text);
	if (numbers) return fromNumbers(numbers[1], numbers[2], numbers[3]);
	const named = NAME_AND_NUMBER.exec(text);
	const month = named && monthByName(named[1]);
	if (!month) return [];
	const number = Number(named[3]);
	if (isDay(number)) return [{
		month,
		day: number
	}];
	return named[2] === "" ? [{
		month,
		year: fullYear(named[3].padStart(2, "0"))
	}] : [];
}
function fromNumbers(firstText, separator, secondText) {
	const first = Number(firstText);
	const second = Number(secondText);
	const found = [];
	if (separator !== "." && isMonth(first)) {
		if (isDay(second)) found.push({
			month: first,
			day: second
		});
		else found.push({
			month: first,
			year: fullYear(secondText.padStart(2, "0"))
		});
	}
	if (isMonth(second) && isDay(first)) found.push({
		month: second,
		day: first
	});
	return found;
}
function isMonth(number) {
	return number >= 1 && number <= 12;
}
function isDay(number) {
	return number >= 1 && number <= 31;
}

// src/core/diff/classify/damage/date-number.ts
const SPREADSHEET_EPOCH = -25569;
const MAC_EPOCH = -24107;
const FIRST = 10959;
const LAST = 73051;
const SECONDS_PER_DAY = 86400;
function serialDay(number) {
	const serial = toSerial(number);
	if (serial === void 0 || !Number.isInteger(serial)) return void 0;
	return dayFromNumber(serial + SPREADSHEET_EPOCH);
}
function isDateNumberOf(moment, number, orders) {
	const serial = toSerial(number);
	if (serial === void 0 || !moment.date) return false;
	const fraction = (moment.time?.seconds ?? 0) / SECONDS_PER_DAY;
	return jointReadings(moment.date, moment.date, orders).some(([day]) => [SPREADSHEET_EPOCH, MAC_EPOCH].some((epoch) => {
		const expected = dayNumber(day) - epoch + fraction;
		return Math.abs(expected - serial) * SECONDS_PER_DAY < 1;
	}));
}
function toSerial({ negative, digits, exponent }) {
	if (negative || digits.length + exponent !== 5) return void 0;
	const serial = Number(`${digits}e${exponent}`);
	return serial >= FIRST && serial < LAST ? serial : void 0;
}

// src/core/diff/classify/damage/parse-partial-date.ts
const NUMBER_FIRST = /^(\d{1,2})[-. ]{1,2}([A-Za-zÀ-ÿ]{3,10})\.?$/;
const NAME_FIRST = /^([A-Za-zÀ-ÿ]{3,10})[-. ]{1,2}(\d{1,2}|\d{4})$/;
function parsePartialDate(text) {
	if (text.length < 5 || text.length > 16) return void 0;
	const numberFirst = NUMBER_FIRST.exec(text);
	if (numberFirst) return partial(numberFirst[2], numberFirst[1]);
	const nameFirst = NAME_FIRST.exec(text);
	return nameFirst ? partial(nameFirst[1], nameFirst[2]) : void 0;
}
function partial(name, number) {
	const month = monthByName(name);
	return month === void 0 ? void 0 : {
		month,
		number: Number(number)
	};
}

// src/core/diff/classify/damage/date-conversion.ts
const MAX_BASE_LENGTH = 12;
function isDateConversion(pair) {
	if (pair.headNumber && pair.baseMoment) return isDateNumberOf(pair.baseMoment, pair.headNumber, pair.dateOrders);
	if (pair.base.length > MAX_BASE_LENGTH || pair.baseMoment) return false;
	const meanings = dateLikes(pair.base);
	return meanings.length > 0 && meanings.some((meaning) => becameDate(meaning, pair));
}
function becameDate(meaning, { base, head, headMoment, headNumber }) {
	if (headNumber) {
		const day = base.includes(".") ? void 0 : serialDay(headNumber);
		return day !== void 0 && meaning.day === day.day && meaning.month === day.month;
	}
	const partial = parsePartialDate(head);
	if (partial) {
		const isDay = meaning.day === partial.number;
		const isYear = meaning.year !== void 0 && meaning.year % 100 === partial.number % 100;
		return meaning.month === partial.month && (isDay || isYear);
	}
	const hasTime = headMoment?.time !== void 0 && headMoment.time.seconds > 0;
	if (!headMoment?.date || hasTime) return false;
	return [headMoment.date.dmy, headMoment.date.mdy].some((day) => {
		if (day?.month !== meaning.month) return false;
		return meaning.year === void 0 ? day.day === meaning.day : day.day === 1 && day.year === meaning.year;
	});
}

// src/core/diff/classify/damage/day-month-swap.ts
function isDayMonthSwap({ baseMoment, headMoment, dateOrders }) {
	if (!baseMoment?.date || !headMoment?.date) return false;
	if (!canBeSwapped(baseMoment, headMoment, dateOrders)) return false;
	return !canBeSameMoment(baseMoment, headMoment, dateOrders);
}

// src/core/diff/classify/damage/lost-digits.ts
function lostDigits(base, head) {
	const lost = Math.min(head.place - base.exponent, base.digits.length);
	if (lost <= 0) return void 0;
	const lostAsWritten = lost + base.exponent - base.place;
	if (equalNumbers(cutNumber(base, head.place, "truncate"), head)) return {
		lost,
		lostAsWritten,
		kept: base.digits.length - lost,
		truncated: true
	};
	if (equalNumbers(cutNumber(base, head.place, "round"), head)) return {
		lost,
		lostAsWritten,
		kept: head.digits.length,
		truncated: false
	};
}

// src/core/diff/classify/damage/decimals-cut.ts
const MIN_EVIDENCE_TRUNCATED = 4;
const MIN_EVIDENCE_ROUNDED = 5;
const MANY_DIGITS = 8;
function isDecimalsCut({ baseNumber, headNumber }) {
	if (!baseNumber || !headNumber || baseNumber.exponent >= 0) return false;
	if (headNumber.digits === "") return false;
	const cut = lostDigits(withoutFloatNoise(baseNumber), headNumber);
	if (!cut) return false;
	const losesEnough = cut.lost >= 2 || headNumber.place >= 0 || cut.kept >= MANY_DIGITS;
	const needed = cut.truncated ? MIN_EVIDENCE_TRUNCATED : MIN_EVIDENCE_ROUNDED;
	return losesEnough && cut.kept + cut.lostAsWritten >= needed;
}

// src/core/diff/classify/damage/formula-error.ts
const NOT_AVAILABLE = /* @__PURE__ */ new Set([
	"#N/A",
	"#NV",
	"#N/D"
]);
const ERRORS = /* @__PURE__ */ new Set([
	...NOT_AVAILABLE,
	...[
		"#REF!",
		"#VALUE!",
		"#NAME?",
		"#DIV/0!",
		"#NUM!",
		"#NULL!",
		"#SPILL!",
		"#CALC!",
		"#FIELD!"
	],
	...[
		"#GETTING_DATA",
		"#CONNECT!",
		"#BLOCKED!",
		"#UNKNOWN!",
		"#BUSY!",
		"#ERROR!"
	],
	...[
		"#BEZUG!",
		"#WERT!",
		"#ZAHL!",
		"#ÜBERLAUF!",
		"#VALEUR!",
		"#NOM?",
		"#NOMBRE!",
		"#NUL!"
	],
	...[
		"#¡REF!",
		"#¡VALOR!",
		"#¿NOMBRE?",
		"#¡DIV/0!",
		"#¡NUM!",
		"#¡NULO!",
		"#VALOR!",
		"#NOME?"
	]
]);
const NUMBERED_ERROR = /^Err:5\d\d$/;
const NO_VALUE = /* @__PURE__ */ new Set([
	"",
	"null",
	"na",
	"n/a",
	"n.a.",
	"nan",
	"none",
	"-",
	"missing",
	"unknown"
]);
function isFormulaError({ base, head }) {
	if (!isErrorText(head) || isErrorText(base)) return false;
	return !(NOT_AVAILABLE.has(head) && NO_VALUE.has(base.toLowerCase()));
}
function isErrorText(text) {
	if (text.startsWith("#")) return ERRORS.has(text) || isNarrowColumn(text);
	return NUMBERED_ERROR.test(text);
}
function isNarrowColumn(text) {
	return text.length >= 3 && text.length <= 255 && /^#+$/.test(text);
}

// src/core/diff/classify/damage/leading-zeros-lost.ts
function isLeadingZerosLost({ base, headNumber }) {
	if (!headNumber || !hasLeadingZeros(base)) return false;
	const number = spreadsheetNumber(base);
	return number !== void 0 && equalNumbers(number, headNumber);
}

// src/core/diff/classify/damage/long-integer-cut.ts
const SPREADSHEET_DIGITS = 15;
const MAX_DIGITS = 300;
function isLongIntegerCut({ base, headNumber }) {
	if (!headNumber || base.length <= SPREADSHEET_DIGITS) return false;
	const baseNumber = spreadsheetNumber(base);
	return baseNumber !== void 0 && isFloatOf(baseNumber, headNumber);
}
function isFloatOf(base, head) {
	const length = base.digits.length + base.exponent;
	if (!(base.exponent >= 0 && length > SPREADSHEET_DIGITS && length <= MAX_DIGITS) || base.scientific || equalNumbers(base, head)) return false;
	const sign = base.negative ? "-" : "";
	const float = Number(`${sign}${base.digits}e${base.exponent}`);
	const place = length - SPREADSHEET_DIGITS;
	return [
		parseNumber(String(float)),
		parseNumber(BigInt(float).toString()),
		cutNumber(base, place, "truncate"),
		cutNumber(base, place, "round")
	].some((form) => form !== void 0 && equalNumbers(form, head));
}

// src/core/diff/classify/damage/byte-readings.ts
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ" + Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join("");
const MAC_ROMAN = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

// src/core/diff/classify/damage/mojibake.ts
function isMojibake({ rawBase, rawHead }) {
	if (rawHead.length <= rawBase.length) return false;
	const at = startOfRun(rawBase, firstDifference(rawBase, rawHead));
	const code = rawBase.codePointAt(at) ?? 0;
	if (code < 128) return false;
	const character = String.fromCodePoint(code);
	return [WINDOWS_1252, MAC_ROMAN].some((reading) => {
		const once = misread(character, reading);
		const twice = misread(once, reading);
		if (isMisread(character, rawHead.slice(at, at + once.length), reading)) return isMisread(rawBase, rawHead, reading);
		return isMisread(once, rawHead.slice(at, at + twice.length), reading) && isMisread(misread(rawBase, reading), rawHead, reading);
	});
}
function startOfRun(text, from) {
	let at = from;
	while (at > 0 && text.charCodeAt(at - 1) >= 128) at--;
	return at;
}
function isMisread(text, result, reading) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length !== result.length) return false;
	return bytes.every((byte, at) => isReadAs(byte, result.charCodeAt(at), reading));
}
function isReadAs(byte, code, reading) {
	if (code === (byte < 128 ? byte : reading.charCodeAt(byte - 128))) return true;
	if (reading !== WINDOWS_1252) return false;
	if (byte === 160) return code === 32;
	return byte >= 128 && byte < 160 && (code === byte || isUndefined(byte) && code === 65533);
}
function isUndefined(byte) {
	return WINDOWS_1252.charCodeAt(byte - 128) === byte;
}
function misread(text, reading) {
	let result = "";
	for (const byte of new TextEncoder().encode(text)) result += byte < 128 ? String.fromCharCode(byte) : reading[byte - 128];
	return result;
}

// src/core/diff/classify/damage/replaced-text.ts
const REPLACEMENTS = [
	"?",
	"�",
	"ï¿½"
];
const COUNTS = [
	() => 1,
	(character) => character.length,
	utf8Length
];
const LIKE_QUESTION_MARK = /^[？؟¿;‽…⁇⁈⁉﹖]$/u;
function isReplacedText({ rawBase, rawHead }) {
	const start = firstDifference(rawBase, rawHead);
	return REPLACEMENTS.some((replacement) => rawHead.startsWith(replacement, start) && COUNTS.some((count) => isReplaced(rawBase.slice(start), rawHead.slice(start), replacement, count)));
}
function isReplaced(base, head, replacement, count) {
	let at = 0;
	let hasEvidence = false;
	for (const character of base) {
		if (head.startsWith(character, at)) {
			at += character.length;
			continue;
		}
		if (character.charCodeAt(0) < 128) return false;
		const replaced = replacement.repeat(count(character));
		if (!head.startsWith(replaced, at)) return false;
		at += replaced.length;
		hasEvidence ||= replacement !== "?" || !LIKE_QUESTION_MARK.test(character);
	}
	return hasEvidence && at === head.length;
}
function utf8Length(character) {
	const code = character.codePointAt(0);
	if (code < 128) return 1;
	if (code < 2048) return 2;
	return code < 65536 ? 3 : 4;
}

// src/core/diff/classify/damage/scientific-notation.ts
const MIN_EVIDENCE = 4;
function isScientificNotation({ base, headNumber }) {
	if (!headNumber?.scientific) return false;
	const baseNumber = spreadsheetNumber(base);
	if (!baseNumber || baseNumber.scientific && base.includes(".")) return false;
	const cut = lostDigits(baseNumber, headNumber);
	if (cut) return cut.lost + cut.kept >= MIN_EVIDENCE && cut.kept > 0;
	return isFloatOf(baseNumber, headNumber);
}

// src/core/diff/classify/damage/seconds-cut.ts
function isSecondsCut({ baseMoment, headMoment, dateOrders }) {
	const time = baseMoment?.time;
	const headTime = headMoment?.time;
	if (!time || !headTime) return false;
	const cut = {
		...time,
		seconds: headTime.hasSeconds ? time.seconds : time.seconds - time.seconds % 60,
		fraction: ""
	};
	if (canonicalTime(cut) === canonicalTime(time) || headTime.fraction !== "") return false;
	return canBeSameMoment({
		...baseMoment,
		time: cut
	}, headMoment, dateOrders);
}

// src/core/diff/classify/rules.ts
const RULES = [
	cosmetic("type-spelling", isTypeSpelling),
	cosmetic("line-ending", (pair) => textSpelling(pair) === "line-ending"),
	cosmetic("surrounding-space", (pair) => textSpelling(pair) === "surrounding-space"),
	cosmetic("unicode-form", (pair) => textSpelling(pair) === "unicode-form"),
	cosmetic("number-spelling", isNumberSpelling),
	cosmetic("within-tolerance", isWithinTolerance),
	damage("leading-zeros-lost", isLeadingZerosLost),
	damage("scientific-notation", isScientificNotation),
	damage("number-cut", isLongIntegerCut),
	damage("number-cut", isDecimalsCut),
	damage("number-cut", isSecondsCut),
	damage("date-conversion", isDateConversion),
	damage("day-month-swap", isDayMonthSwap),
	damage("formula-error", isFormulaError),
	damage("cell-cut", isCellCut),
	damage("garbled-text", isReplacedText),
	damage("garbled-text", isMojibake),
	cosmetic("date-spelling", isDateSpelling),
	cosmetic("boolean-case", isBooleanCase),
	cosmetic("json-spelling", isJsonSpelling),
	cosmetic("letter-case", isLetterCase)
];
function cosmetic(kind, applies) {
	return {
		verdict: {
			class: "cosmetic",
			kind
		},
		applies: (pair) => pair.sameType && applies(pair)
	};
}
function damage(kind, applies) {
	return {
		verdict: {
			class: "damage",
			kind
		},
		applies
	};
}

// src/core/diff/classify/classify-cell-change.ts
function classifyCellChange(base, head, options = {}) {
	if (options.ignoreType && isNothing(base) && isNothing(head)) return TYPE_SPELLING;
	if (base === void 0 || head === void 0) return SUBSTANTIVE;
	const pair = new CellPair(base, head, options);
	return RULES.find((rule) => rule.applies(pair))?.verdict ?? SUBSTANTIVE;
}
const TYPE_SPELLING = {
	class: "cosmetic",
	kind: "type-spelling"
};
function isNothing(cell) {
	const text = cellText(cell);
	return text === "" || typeof cell !== "string" && text === NULL.text;
}

// src/core/diff/compare-rows.ts
var RowComparer = class {
	#columns;
	#key;
	#rules;
	constructor(columns, key, rules) {
		this.#columns = columns;
		this.#key = key;
		this.#rules = rules;
	}
	ofCells(base, head, differing, moved) {
		if (differing.length === 0) return void 0;
		const cells = differing.map((cell) => this.#change(cell.pair, cell.base, cell.head));
		return {
			op: "modified",
			base,
			head,
			cells,
			moved,
			keyChanged: this.#isKey(cells),
			filled: false
		};
	}
	ofRows(base, head, moved) {
		const columns = this.#columns;
		const cells = [];
		for (const [i, pair] of columns.pairs.entries()) {
			const before = base.cells[pair.base];
			const after = head.cells[pair.head];
			if (!cellsEqual(before, after)) cells.push(this.#change(i, before, after));
		}
		const baseWidth = columns.pairs.length + columns.removed.length;
		const headWidth = columns.pairs.length + columns.added.length;
		const extra = Math.max(base.cells.length - baseWidth, head.cells.length - headWidth);
		for (let k = 0; k < extra; k++) {
			const before = base.cells[baseWidth + k];
			const after = head.cells[headWidth + k];
			if (cellsEqual(before, after)) continue;
			const place = {
				baseColumn: baseWidth + k,
				headColumn: headWidth + k
			};
			cells.push({
				...place,
				base: before,
				head: after,
				class: SUBSTANTIVE
			});
		}
		const keyChanged = this.#isKey(cells);
		const filled = cells.length === 0;
		for (const column of columns.added) {
			const after = head.cells[column];
			if (after === void 0) continue;
			cells.push({
				headColumn: column,
				base: void 0,
				head: after,
				class: SUBSTANTIVE
			});
		}
		if (cells.length === 0) return void 0;
		return {
			op: "modified",
			base,
			head,
			cells,
			moved,
			keyChanged,
			filled
		};
	}
	#change(pair, before, after) {
		const { base, head } = this.#columns.pairs[pair];
		return {
			baseColumn: base,
			headColumn: head,
			base: before,
			head: after,
			class: classifyCellChange(before, after, this.#rules[pair])
		};
	}
	#isKey(cells) {
		return cells.some((cell) => this.#key.headColumns.includes(cell.headColumn));
	}
};

// src/core/diff/confirm-room.ts
const BYTES_UNPARSED = 400;
const BYTES_A_ROW = 160;
const BYTES_A_CELL = 48;
const MOST_SHARE = .7;
const GB = 1e9;
function confirmRoom({ parsed, unparsed }, table, limit = getHeapStatistics().heap_size_limit) {
	const text = table.bytes ? table.bytes.byteLength / Math.max(table.rowCount, 1) : 0;
	const needed = parsed * (BYTES_A_ROW + text + table.columns.length * BYTES_A_CELL) + unparsed * BYTES_UNPARSED;
	if (needed <= limit * MOST_SHARE) return;
	const count = (parsed + 2 * unparsed).toLocaleString("en");
	throw new AssayError("unsupported", `${count} rows differ, which takes about ${gigabytes(needed)} of memory, and Node may use ${gigabytes(limit)}.`, { hint: MORE_MEMORY });
}
function gigabytes(bytes) {
	return `${(bytes / GB).toFixed(1)} GB`;
}

// src/core/diff/count-changes.ts
function countChanges(changes, base, head) {
	const rows = {
		added: 0,
		removed: 0,
		modified: 0,
		moved: 0,
		cosmetic: 0,
		damaged: 0,
		substantive: 0
	};
	const cells = {
		cosmetic: 0,
		damage: 0,
		substantive: 0
	};
	const columns = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.op !== "modified") rows[change.op]++;
	else if (!change.filled) {
		rows.modified++;
		const seen = /* @__PURE__ */ new Set();
		for (const cell of change.cells) {
			if (cell.baseColumn === void 0) continue;
			seen.add(cell.class.class);
			cells[cell.class.class]++;
			tallyOf(columns, cell.headColumn, cell.baseColumn, head).add(cell.class);
		}
		if (seen.has("damage")) rows.damaged++;
		if (seen.has("substantive")) rows.substantive++;
		if (seen.size === 1 && seen.has("cosmetic")) rows.cosmetic++;
	}
	return {
		counts: {
			baseRows: base.rowCount,
			headRows: head.rowCount,
			added: rows.added,
			removed: rows.removed,
			modified: rows.modified,
			moved: rows.moved,
			cosmeticRows: rows.cosmetic,
			damagedRows: rows.damaged,
			substantiveRows: rows.substantive,
			cells
		},
		columnChanges: [...columns.entries()].sort(([a], [b]) => a - b).map(([, tally]) => tally.sum())
	};
}
var ColumnTally = class {
	#place;
	#classes = {
		cosmetic: 0,
		damage: 0,
		substantive: 0
	};
	#kinds = /* @__PURE__ */ new Map();
	constructor(place) {
		this.#place = place;
	}
	add(change) {
		this.#classes[change.class]++;
		const seen = this.#kinds.get(change.kind);
		if (seen) seen.count++;
		else this.#kinds.set(change.kind, {
			kind: change.kind,
			class: change.class,
			count: 1
		});
	}
	sum() {
		const kinds = [...this.#kinds.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
		return {
			...this.#place,
			...this.#classes,
			kinds
		};
	}
};
function tallyOf(columns, headColumn, baseColumn, head) {
	let tally = columns.get(headColumn);
	if (!tally) {
		const name = head.columns[headColumn] ?? `column ${headColumn + 1}`;
		tally = new ColumnTally({
			baseColumn,
			headColumn,
			name
		});
		columns.set(headColumn, tally);
	}
	return tally;
}

// src/core/diff/join-by-key.ts
const REPEATED = 4294967295;
async function joinByKey(base, head, key, differing) {
	if (!(base.access && head.access && base.access.canCompare(head.access)) || key.columns.length === 0) return void 0;
	const before = await keyHashes(base, key.baseColumns, differing.base);
	const after = await keyHashes(head, key.headColumns, differing.head);
	const baseRows = indexKeys(before);
	const headRows = indexKeys(after);
	const joined = {
		base: [],
		head: []
	};
	const paired = new Uint8Array(differing.base.length);
	const left = [];
	for (const [place, row] of differing.head.entries()) {
		const twin = after.isBlank[place] ? 0 : twinOf(after, place, baseRows, headRows);
		if (twin === 0) {
			left.push(row);
			continue;
		}
		paired[twin - 1] = 1;
		joined.base.push(differing.base[twin - 1]);
		joined.head.push(row);
	}
	return {
		...joined,
		left: {
			base: differing.base.filter((_, i) => !paired[i]),
			head: left
		}
	};
}
function twinOf(keys, place, base, head) {
	const low = keys.low[place];
	const high = keys.high[place];
	if (head.get(low, high) === REPEATED) return 0;
	const twin = base.get(low, high);
	return twin === REPEATED ? 0 : twin;
}
async function keyHashes(table, columns, rows) {
	const low = new Uint32Array(rows.length);
	const high = new Uint32Array(rows.length);
	const isBlank = new Uint8Array(rows.length);
	const set = (place, hash) => {
		if (hash) [low[place], high[place]] = hash;
		else isBlank[place] = 1;
	};
	const ascending = [...columns].sort((a, b) => a - b);
	const places = columns.map((column) => ascending.indexOf(column));
	const looks = [];
	let place = 0;
	for (const { rows: batch, hashes, looks: look } of table.access.hashCells(ascending, rows)) for (let i = 0; i < batch.length; i++, place++) if (look[i]) looks.push(place);
	else set(place, keyHashAt(hashes, i * columns.length, places));
	const hasher = new KeyHasher();
	let next = 0;
	const parsed = (row) => set(looks[next++], hasher.hash(row.cells, columns));
	for await (const batch of table.read(looks.map((each) => rows[each]))) batch.forEach(parsed);
	return {
		low,
		high,
		isBlank
	};
}
function indexKeys({ low, high, isBlank }) {
	const table = new HashTable(low.length);
	for (let place = 0; place < low.length; place++) {
		if (isBlank[place]) continue;
		const known = table.get(low[place], high[place]);
		table.set(low[place], high[place], known === 0 ? place + 1 : REPEATED);
	}
	return table;
}

// src/core/diff/span-reader.ts
const MANY_JUMPS = 5e4;
const LONGEST_HELD = 1 << 30;
const NEAR_BYTES = 4096;
var SpanReader = class {
	#table;
	#start = 0;
	#bytes = /* @__PURE__ */ new Uint8Array(0);
	#jumps = 0;
	constructor(table) {
		this.#table = table;
	}
	equals(first, length, reader, other) {
		const kept = length === 1 ? this.#table.kept?.(first) : void 0;
		const twin = kept && reader.#table.kept?.(other);
		if (kept && twin) return Buffer.compare(kept, twin) === 0;
		const a = this.#span(first, length);
		const b = reader.#span(other, length);
		if (a.end - a.start !== b.end - b.start) return false;
		for (let at = 0; at < a.end - a.start; at += WINDOW_BYTES) {
			const size = Math.min(WINDOW_BYTES, a.end - a.start - at);
			const left = this.#at(a.start + at, size);
			const right = reader.#at(b.start + at, size);
			if (Buffer.compare(left, right) !== 0) return false;
		}
		return true;
	}
	#span(first, length) {
		const { start } = this.#table.span(first);
		return {
			start,
			end: this.#table.span(first + length - 1).end
		};
	}
	#at(start, size) {
		if (start < this.#start || start + size > this.#start + this.#bytes.length) this.#read(start, size);
		return this.#bytes.subarray(start - this.#start, start - this.#start + size);
	}
	#read(start, size) {
		const { byteLength } = this.#table.bytes;
		const gap = start - (this.#start + this.#bytes.length);
		const isNear = gap >= 0 && gap < NEAR_BYTES;
		if (!isNear) this.#jumps++;
		const holdsAll = this.#jumps > MANY_JUMPS && byteLength <= LONGEST_HELD;
		const ahead = isNear ? Math.max(size, WINDOW_BYTES) : size;
		this.#start = holdsAll ? 0 : start;
		const end = holdsAll ? byteLength : Math.min(byteLength, start + ahead);
		this.#bytes = this.#table.bytes.slice(this.#start, end);
	}
};

// src/core/diff/confirm-identical.ts
const LONGEST_RUN = 4096;
async function findFalsePairs(base, head, headToBase, doubtful) {
	const readers = base.bytes !== void 0 && head.bytes !== void 0 ? {
		base: new SpanReader(base),
		head: new SpanReader(head)
	} : void 0;
	const wrong = [];
	for (const run of runsOf(headToBase, doubtful)) if (readers) wrong.push(...differingRecords(readers.base, readers.head, run));
	else wrong.push(...await differingRows$1(base, head, run));
	return wrong;
}
function* runsOf(headToBase, doubtful) {
	const count = doubtful ? doubtful.length : headToBase.length;
	const rowAt = (i) => doubtful ? doubtful[i] : i;
	for (let i = 0; i < count;) {
		const head = rowAt(i);
		const base = headToBase[head];
		let length = 1;
		if (base >= 0) {
			while (i + length < count && length < LONGEST_RUN && rowAt(i + length) === head + length && headToBase[head + length] === base + length) length++;
			yield {
				base,
				head,
				length
			};
		}
		i += length;
	}
}
function differingRecords(base, head, run) {
	const { length } = run;
	if (base.equals(run.base, length, head, run.head)) return [];
	const wrong = [];
	for (let k = 0; k < length; k++) if (!base.equals(run.base + k, 1, head, run.head + k)) wrong.push(run.head + k);
	return wrong;
}
async function differingRows$1(base, head, run) {
	const range = (from) => Array.from({ length: run.length }, (_, k) => from + k);
	const left = [];
	for await (const batch of base.read(range(run.base))) left.push(...batch);
	const wrong = [];
	let k = 0;
	for await (const batch of head.read(range(run.head))) for (const row of batch) {
		const twin = left[k++];
		if (twin.raw !== row.raw || !rowsEqual(twin.cells, row.cells)) wrong.push(row.index);
	}
	return wrong;
}

// src/core/diff/record-groups.ts
const NONE = -1;
const MOST_PROBES = 64;
var RecordGroups = class {
	length = 0;
	#base;
	#head;
	#slots;
	#crowded = /* @__PURE__ */ new Map();
	#firstBase;
	#lastBase;
	#firstHead;
	#lastHead;
	#nextBase;
	#nextHead;
	constructor(base, head) {
		const most = base.low.length;
		this.#base = base;
		this.#head = head;
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(NONE);
		this.#firstBase = new Int32Array(most).fill(NONE);
		this.#lastBase = new Int32Array(most).fill(NONE);
		this.#firstHead = new Int32Array(most).fill(NONE);
		this.#lastHead = new Int32Array(most).fill(NONE);
		this.#nextBase = new Int32Array(most).fill(NONE);
		this.#nextHead = new Int32Array(head.low.length).fill(NONE);
		for (let row = 0; row < most; row++) this.#addBase(row);
		for (let row = 0; row < head.low.length; row++) this.#addHead(row);
	}
	#addBase(row) {
		const known = this.#groupOf(this.#base, row, this.length);
		if (known === this.length) {
			this.#firstBase[known] = row;
			this.length++;
		} else this.#nextBase[this.#lastBase[known]] = row;
		this.#lastBase[known] = row;
	}
	#addHead(row) {
		const group = this.#groupOf(this.#head, row, NONE);
		if (group === NONE) return;
		if (this.#firstHead[group] === NONE) this.#firstHead[group] = row;
		else this.#nextHead[this.#lastHead[group]] = row;
		this.#lastHead[group] = row;
	}
	soleTwins() {
		const twins = new Int32Array(this.#nextHead.length).fill(NONE);
		for (let group = 0; group < this.length; group++) {
			const base = this.#firstBase[group];
			const head = this.#firstHead[group];
			if (base === this.#lastBase[group] && head === this.#lastHead[group] && head !== NONE) twins[head] = base;
		}
		return twins;
	}
	hasRepeats(group) {
		const isShared = this.#firstHead[group] !== NONE;
		const isSole = this.#firstBase[group] === this.#lastBase[group] && this.#firstHead[group] === this.#lastHead[group];
		return isShared && !isSole;
	}
	baseOf(group) {
		return chainOf(this.#firstBase[group], this.#nextBase);
	}
	headOf(group) {
		return chainOf(this.#firstHead[group], this.#nextHead);
	}
	#groupOf(of, row, fresh) {
		const mask = this.#slots.length - 1;
		const low = of.low[row];
		const high = of.high[row];
		const start = low ^ Math.imul(high, 2654435761);
		for (let probe = 0; probe < MOST_PROBES; probe++) {
			const slot = start + probe & mask;
			const group = this.#slots[slot];
			if (group === NONE) {
				this.#slots[slot] = fresh;
				return fresh;
			}
			const first = this.#firstBase[group];
			if (this.#base.low[first] === low && this.#base.high[first] === high) return group;
		}
		const hash = `${high} ${low}`;
		const known = this.#crowded.get(hash) ?? fresh;
		if (known === fresh && fresh !== NONE) this.#crowded.set(hash, fresh);
		return known;
	}
};
function chainOf(first, next) {
	const rows = [];
	for (let row = first; row !== NONE; row = next[row]) rows.push(row);
	return rows;
}

// src/core/diff/match-identical.ts
async function matchIdentical(base, head) {
	const headToBase = new Int32Array(head.rowCount).fill(-1);
	if (base.recordForm !== head.recordForm) return headToBase;
	const isConfirmed = head.beside?.base === base;
	const walk = isConfirmed ? head.beside.walk : walkTables(base, head);
	pairRuns(walk, headToBase);
	pairLone(walk.base, walk.head, headToBase);
	const doubtful = isConfirmed ? walk.head.rows : void 0;
	for (const h of await findFalsePairs(base, head, headToBase, doubtful)) headToBase[h] = -1;
	return headToBase;
}
function walkTables(base, head) {
	const builder = new RecordWalkBuilder();
	walkRecords(base.fingerprints(), head.fingerprints(), builder);
	return builder.finish();
}
function pairRuns({ runs }, headToBase) {
	let b = 0;
	let h = 0;
	for (let i = 0; i < runs.length; i += 3) {
		for (let equal = runs[i]; equal > 0; equal--) headToBase[h++] = b++;
		b += runs[i + 1];
		h += runs[i + 2];
	}
}
function pairLone(base, head, headToBase) {
	const taken = {
		base: new Uint8Array(base.rows.length),
		head: new Uint8Array(head.rows.length)
	};
	const isFree = (b, h) => b >= 0 && h >= 0 && b < base.rows.length && h < head.rows.length && !taken.base[b] && !taken.head[h] && base.low[b] === head.low[h] && base.high[b] === head.high[h];
	const pair = (b, h) => {
		taken.base[b] = 1;
		taken.head[h] = 1;
		headToBase[head.rows[h]] = base.rows[b];
	};
	const areNeighbours = (b, h, by) => base.rows[b + by] === base.rows[b] + by && head.rows[h + by] === head.rows[h] + by;
	const groups = new RecordGroups(base, head);
	const twins = groups.soleTwins();
	const inOrder = longestIncreasing(twins);
	for (const isFirst of [1, 0]) for (let h = 0; h < twins.length; h++) {
		const b = twins[h];
		if (b < 0 || inOrder[h] !== isFirst || !isFree(b, h)) continue;
		pair(b, h);
		for (const step of [1, -1]) for (let k = step; areNeighbours(b, h, k) && isFree(b + k, h + k); k += step) pair(b + k, h + k);
	}
	for (let group = 0; group < groups.length; group++) {
		if (!groups.hasRepeats(group)) continue;
		const free = groups.baseOf(group).filter((b) => !taken.base[b]);
		let next = 0;
		for (const h of groups.headOf(group)) if (next < free.length && isFree(free[next], h)) pair(free[next++], h);
	}
}

// src/core/diff/note-retyped.ts
const SAMPLE_ROWS = 2e3;
async function noteRetyped(base, head, columns, changes) {
	if (changes.length === 0) return columns;
	const changed = new Set(changes.map((change) => change.headColumn));
	const pairs = columns.pairs.filter((pair) => changed.has(pair.head));
	const before = await typesOf(base, pairs.map((pair) => pair.base));
	const after = await typesOf(head, pairs.map((pair) => pair.head));
	const retyped = /* @__PURE__ */ new Map();
	for (const [i, pair] of pairs.entries()) {
		const types = compareTypes(before[i], after[i]);
		if (types) retyped.set(pair, types);
	}
	return {
		...columns,
		pairs: columns.pairs.map((pair) => {
			const types = retyped.get(pair);
			return types ? {
				...pair,
				retyped: types
			} : pair;
		})
	};
}
async function typesOf(table, places) {
	const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) => i);
	const rows = [];
	for await (const batch of table.read(wanted)) rows.push(...batch);
	return places.map((place) => {
		const cells = rows.map((row) => row.cells[place]);
		return {
			type: inferType(cells),
			asText: table.format === "csv" ? void 0 : isAllText(cells)
		};
	});
}
function isAllText(cells) {
	const values = cells.filter((cell) => !isBlank(cell));
	const texts = values.filter((cell) => typeof cell === "string").length;
	return texts === values.length ? true : texts === 0 ? false : void 0;
}
function compareTypes(base, head) {
	if (base.type === "empty" || head.type === "empty") return void 0;
	if (base.type !== head.type) return {
		base: base.type,
		head: head.type
	};
	if (base.asText === void 0 || head.asText === void 0 || base.asText === head.asText) return void 0;
	return base.asText ? {
		base: "text",
		head: head.type
	} : {
		base: base.type,
		head: "text"
	};
}

// src/core/diff/classify/normalise-for-pairing.ts
function normaliseForPairing(cell, dateOrder) {
	if (isBlank(cell)) return "";
	const text = plainText(cellText(cell));
	if (isBooleanWord(text)) return text.toLowerCase();
	const number = spreadsheetNumber(text);
	if (number) return canonicalNumber(number);
	const moment = parseMoment(text);
	if (moment) return momentText(moment, dateOrder) ?? text;
	return canonicalJson(text) ?? text;
}
function momentText({ date, time }, order) {
	if (!date) return canonicalMoment(void 0, time);
	const isOpen = date.dmy && date.mdy && date.dmy !== date.mdy;
	const day = (order && date[order]) ?? (isOpen ? void 0 : date.dmy ?? date.mdy);
	return day && canonicalMoment(day, time);
}

// src/core/diff/text-similarity.ts
const MOST_CHARACTERS = 2e3;
function textSimilarity(a, b) {
	if (a === b) return 1;
	const left = characterPairs(a);
	const right = characterPairs(b);
	let shared = 0;
	let total = 0;
	for (const [pair, count] of left) {
		total += count;
		shared += Math.min(count, right.get(pair) ?? 0);
	}
	for (const count of right.values()) total += count;
	return total === 0 ? 0 : 2 * shared / total;
}
function characterPairs(text) {
	const pairs = /* @__PURE__ */ new Map();
	const length = Math.min(text.length, MOST_CHARACTERS);
	for (let i = 0; i + 1 < length; i++) {
		const pair = text.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

// src/core/diff/pair-by-content.ts
const LEAST_EQUAL = .5;
const LEAST_ALIKE = .5;
const MOST_POSTINGS = 64;
function pairByContent(left, columns, onPair) {
	if (left.base.length === 0 || left.head.length === 0) return;
	const paired = /* @__PURE__ */ new Set();
	const pair = (base, head) => {
		paired.add(base).add(head);
		onPair(base, head);
	};
	for (const { base, head } of byEqualCells(left, columns)) if (!paired.has(base) && !paired.has(head)) pair(base, head);
	pairAlikeInOrder({
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	}, columns, pair);
}
function byEqualCells(left, columns) {
	const postings = /* @__PURE__ */ new Map();
	for (const row of left.base) for (const [i, pair] of columns.pairs.entries()) {
		const cell = row.cells[pair.base];
		if (isBlank(cell)) continue;
		const value = `${i}:${cellJson(cell)}`;
		const list = postings.get(value);
		if (!list) postings.set(value, [row]);
		else if (list.length <= MOST_POSTINGS) list.push(row);
	}
	const candidates = [];
	for (const head of left.head) {
		const nearby = /* @__PURE__ */ new Set();
		for (const [i, pair] of columns.pairs.entries()) {
			const list = postings.get(`${i}:${cellJson(head.cells[pair.head])}`) ?? [];
			if (list.length <= MOST_POSTINGS) for (const row of list) nearby.add(row);
		}
		for (const base of nearby) {
			const equal = shareOfEqualCells(base, head, columns);
			if (equal >= LEAST_EQUAL) candidates.push({
				base,
				head,
				equal
			});
		}
	}
	const distance = ({ base, head }) => Math.abs(base.index - head.index);
	return candidates.sort((a, b) => b.equal - a.equal || distance(a) - distance(b) || a.head.index - b.head.index);
}
function shareOfEqualCells(base, head, columns) {
	let equal = 0;
	let counted = 0;
	for (const pair of columns.pairs) {
		const a = base.cells[pair.base];
		const b = head.cells[pair.head];
		if (isBlank(a) && isBlank(b)) continue;
		counted++;
		if (cellJson(a) === cellJson(b)) equal++;
	}
	return counted === 0 ? 0 : equal / counted;
}
function pairAlikeInOrder(left, columns, pair) {
	let next = 0;
	for (const head of left.head) for (let k = next; k < Math.min(left.base.length, next + 8); k++) {
		const base = left.base[k];
		const before = textOf(columns.pairs.map((each) => base.cells[each.base]));
		const after = textOf(columns.pairs.map((each) => head.cells[each.head]));
		if (textSimilarity(before, after) < LEAST_ALIKE) continue;
		pair(base, head);
		next = k + 1;
		break;
	}
}
function textOf(cells) {
	return cells.map((cell) => typeof cell === "string" ? cell : cell ? cell.text : "").join("\n");
}

// src/core/diff/pair-rows.ts
function pairRows(left, key, columns, onPair) {
	const parsed = pairRaw(left, onPair);
	if (key.columns.length === 0) {
		pairByContent(pairEqual(parsed, columns, onPair), columns, onPair);
		return;
	}
	const blank = (row, places) => hasBlankKey(row.cells, places);
	const keyed = {
		base: parsed.base.filter((row) => !blank(row, key.baseColumns)),
		head: parsed.head.filter((row) => !blank(row, key.headColumns))
	};
	const keyless = {
		base: parsed.base.filter((row) => blank(row, key.baseColumns)),
		head: parsed.head.filter((row) => blank(row, key.headColumns))
	};
	pairUnique(pairUnique(pairByKey(keyed, key, columns, onPair), normalisedKey(key), onPair), otherCells(key, columns), onPair);
	pairByContent(pairEqual(keyless, columns, onPair), columns, onPair);
}
function pairRaw(left, onPair) {
	const raw = (rows) => rows.filter((row) => row.raw !== void 0);
	pairInOrder({
		base: raw(left.base),
		head: raw(left.head)
	}, (row) => row.raw, onPair);
	return {
		base: left.base.filter((row) => row.raw === void 0),
		head: left.head.filter((row) => row.raw === void 0)
	};
}
function pairByKey(left, key, columns, onPair) {
	const keyOf = (row, side) => rowKey(row.cells, side === "base" ? key.baseColumns : key.headColumns);
	const repeated = repeatedTexts(left, keyOf);
	const within = {
		base: left.base.filter((row) => repeated.has(keyOf(row, "base"))),
		head: left.head.filter((row) => repeated.has(keyOf(row, "head")))
	};
	const paired = /* @__PURE__ */ new Set();
	pairEqual(within, columns, (base, head) => {
		paired.add(base).add(head);
		onPair(base, head);
	});
	return pairInOrder({
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	}, keyOf, onPair);
}
function pairEqual(left, columns, onPair) {
	return pairInOrder(left, contentOf(columns, () => true), onPair);
}
function pairInOrder(left, textOf, onPair) {
	const waiting = /* @__PURE__ */ new Map();
	for (const row of left.base) {
		const text = textOf(row, "base");
		const queue = waiting.get(text);
		if (queue) queue.rows.push(row);
		else waiting.set(text, {
			rows: [row],
			next: 0
		});
	}
	const head = left.head.filter((row) => {
		const queue = waiting.get(textOf(row, "head"));
		const twin = queue?.rows[queue.next];
		if (!queue || !twin) return true;
		queue.next++;
		onPair(twin, row);
		return false;
	});
	return {
		base: [...waiting.values()].flatMap((queue) => queue.rows.slice(queue.next)).sort((a, b) => a.index - b.index),
		head
	};
}
function pairUnique(left, textOf, onPair) {
	if (left.base.length === 0 || left.head.length === 0) return left;
	const base = uniqueBy(left.base, (row) => textOf(row, "base"));
	const head = uniqueBy(left.head, (row) => textOf(row, "head"));
	const paired = /* @__PURE__ */ new Set();
	for (const [text, row] of head) {
		const twin = base.get(text);
		if (!twin || !row) continue;
		paired.add(twin).add(row);
		onPair(twin, row);
	}
	return {
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	};
}
function uniqueBy(rows, textOf) {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const text = textOf(row);
		if (text !== void 0) found.set(text, found.has(text) ? void 0 : row);
	}
	return found;
}
function repeatedTexts(left, textOf) {
	const repeated = /* @__PURE__ */ new Set();
	for (const side of ["base", "head"]) {
		const seen = /* @__PURE__ */ new Set();
		for (const row of left[side]) {
			const text = textOf(row, side);
			if (seen.has(text)) repeated.add(text);
			seen.add(text);
		}
	}
	return repeated;
}
function normalisedKey(key) {
	return (row, side) => {
		const places = side === "base" ? key.baseColumns : key.headColumns;
		return JSON.stringify(places.map((place) => normaliseForPairing(row.cells[place])));
	};
}
function otherCells(key, columns) {
	const content = contentOf(columns, (pair) => !key.headColumns.includes(pair.head));
	const others = columns.pairs.filter((pair) => !key.headColumns.includes(pair.head));
	return (row, side) => others.every((pair) => isBlank(row.cells[pair[side]])) ? void 0 : content(row, side);
}
function contentOf(columns, wanted) {
	const pairs = columns.pairs.filter(wanted);
	const widths = {
		base: columns.pairs.length + columns.removed.length,
		head: columns.pairs.length + columns.added.length
	};
	return (row, side) => {
		const cells = pairs.map((pair) => row.cells[pair[side]]);
		const extra = row.cells.slice(widths[side]);
		return [...cells, ...extra].map((cell) => cell === void 0 ? "" : cellJson(cell)).join();
	};
}

// src/core/diff/diff-tables.ts
async function diffTables(base, head, options = {}) {
	const pairing = await pairColumns(base, head);
	const headToBase = await matchIdentical(base, head);
	const differing = differingRows(base, headToBase);
	const key = await chooseKey(base, head, pairing, differing, options);
	const joined = pairing.added.length === 0 ? await joinByKey(base, head, key, differing) : void 0;
	const rest = joined?.left ?? differing;
	const parsed = rest.base.length + rest.head.length;
	confirmRoom({
		parsed,
		unparsed: joined?.head.length ?? 0
	}, head);
	const left = {
		base: await readRows(base, rest.base),
		head: await readRows(head, rest.head)
	};
	const twins = /* @__PURE__ */ new Map();
	pairRows(left, key, pairing, (b, h) => {
		headToBase[h.index] = b.index;
		twins.set(h, b);
	});
	joined?.head.forEach((h, i) => {
		headToBase[h] = joined.base[i];
	});
	const sides = {
		base,
		head
	};
	const rules = columnRules(firstTwins(twins, joined, sides), pairing, sides, options);
	const comparer = new RowComparer(pairing, key, rules);
	const paired = new Set(twins.values());
	const changes = left.base.filter((row) => !paired.has(row)).map((row) => ({
		op: "removed",
		base: row
	}));
	const inPlace = longestIncreasing(headToBase);
	const ofJoined = joined ? compareJoined(joined, pairing, comparer, sides, inPlace) : void 0;
	let next = 0;
	let nextJoined = 0;
	for (let h = 0; h < head.rowCount; h++) {
		const row = left.head[next]?.index === h ? left.head[next++] : void 0;
		const twin = row && twins.get(row);
		if (row && !twin) {
			changes.push({
				op: "added",
				head: row
			});
			continue;
		}
		const moved = !inPlace[h];
		let modified = row && twin ? comparer.ofRows(twin, row, moved) : void 0;
		if (joined?.head[nextJoined] === h) {
			nextJoined++;
			modified = ofJoined.next().value;
		}
		if (modified) changes.push(modified);
		else if (moved) changes.push({
			op: "moved",
			baseIndex: headToBase[h],
			headIndex: h
		});
	}
	const { counts, columnChanges } = countChanges(changes, base, head);
	return {
		base,
		head,
		key,
		columns: await noteRetyped(base, head, pairing, columnChanges),
		changes,
		headToBase,
		counts,
		columnChanges
	};
}
function firstTwins(twins, joined, { base, head }) {
	return [...(joined?.head ?? []).slice(0, SAMPLE_ROWS$1).map((h, i) => {
		return [head.access.rowLater(h), base.access.rowLater(joined.base[i])];
	}), ...twins].sort(([a], [b]) => a.index - b.index).slice(0, SAMPLE_ROWS$1);
}
function* compareJoined({ base: baseRows, head: headRows }, { pairs }, comparer, { base, head }, inPlace) {
	const rows = {
		base: baseRows,
		head: headRows,
		columns: pairs
	};
	let place = 0;
	for (const cells of base.access.compare(rows, head.access)) {
		const before = base.access.rowLater(baseRows[place]);
		const after = head.access.rowLater(headRows[place]);
		const moved = !inPlace[headRows[place++]];
		yield cells ? comparer.ofCells(before, after, cells, moved) : comparer.ofRows(before, after, moved);
	}
}
function differingRows(base, headToBase) {
	const matched = new Uint8Array(base.rowCount);
	const inHead = [];
	for (let h = 0; h < headToBase.length; h++) if (headToBase[h] < 0) inHead.push(h);
	else matched[headToBase[h]] = 1;
	const inBase = [];
	for (let b = 0; b < matched.length; b++) if (!matched[b]) inBase.push(b);
	return {
		base: inBase,
		head: inHead
	};
}
async function readRows(table, indexes) {
	const rows = [];
	for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row);
	return rows;
}

export { canonicalJson as a, rowKey as c, HashTable as d, rankName as f, WINDOWS_1252 as i, KeyHasher as l, countChanges as n, inferKey as o, firstDifference as p, classifyCellChange as r, hasBlankKey as s, diffTables as t, keyHashAt as u };