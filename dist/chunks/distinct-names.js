import { dt as totalOf } from "./parse-table-schema.js";
import { i as cellText, o as isBlank } from "./cell.js";
import { t as formatCount } from "./format-count.js";
import { n as columnName } from "./changed-rows.js";
import { t as cutText } from "./cut-text.js";
import { t as listNames } from "./list-names.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as countPhrase } from "./count-phrase.js";
import { i as twoSidedNormal } from "./quantile-of-sorted.js";
import { t as countOf } from "./count-of.js";
import { t as AssayError } from "./assay-error.js";
import { a as acceptanceProbability, i as PROBABILITY_ROUNDING, n as censusOf, o as wrongAt, r as sampleOf, s as formatPercent, t as sizeByRate, u as nameApart } from "./size-by-rate.js";
import { r as RowIds } from "./find-keys.js";
import { t as openData } from "./open-data.js";

// src/core/sampling/frame/read-frame.ts
async function readFrame(files, flagged = /* @__PURE__ */ new Set()) {
	const ids = new RowIds();
	const frame = [];
	for (const [place, file] of files.entries()) {
		const { table, keyColumns, strata, eligible, weight } = file;
		for await (const rows of table.read()) for (const row of rows) {
			const id = ids.next(row, table.columns, keyColumns);
			const change = eligible?.get(row.index);
			if (eligible && !change) continue;
			frame.push({
				id,
				file: place,
				index: row.index,
				stratum: strata.map((by) => by === "change" ? change ?? "" : cellText(row.cells[by]).trim()),
				...flagged.has(id) ? { flagged: true } : {},
				...weight === void 0 ? {} : { weight: weightOf(row, weight, file) }
			});
		}
	}
	return frame;
}
function weightOf({ cells, index }, column, { path, table }) {
	const text = cellText(cells[column]).trim();
	const weight = text === "" ? NaN : Number(text);
	if (weight > 0 && Number.isFinite(weight)) return weight;
	const line = table.line(index);
	const place = line === void 0 ? `row ${index + 1}` : `line ${line}`;
	const name = cutText(columnName(table.columns, column), 60);
	const found = text === "" ? "no weight" : `${JSON.stringify(cutText(text, 40))} for a weight`;
	throw new AssayError("bad-input", `${path}, ${place}: the column ${name} has ${found}.`, { hint: "A weight is a number above 0. A row that shall never be drawn does not belong among the rows of the estimate." });
}

// src/cli/sample/name-column.ts
function nameColumn({ path, table }, name, option, words = []) {
	const column = table.columns.indexOf(name);
	if (column >= 0) return column;
	const meant = suggestWord(name, [...words, ...table.columns]);
	throw new AssayError("bad-arguments", `${option}: ${path} has no column ${name}.`, { hint: meant === void 0 ? `Its columns are ${table.columns.join(", ")}.` : `Did you mean ${meant}?` });
}

// src/cli/sample/choose-strata.ts
const WORDS = [
	"label",
	"source",
	"change"
];
function chooseStrata(file, names, isChange) {
	const { label, source } = file.roles;
	if (names === void 0) {
		const known = [label, source].filter((column) => column !== void 0);
		return isChange ? [...known, "change"] : known;
	}
	return names.map((name) => {
		if (file.table.columns.includes(name)) return file.table.columns.indexOf(name);
		if (name === "label" && label !== void 0) return label;
		if (name === "source" && source !== void 0) return source;
		if (name !== "change") return nameColumn(file, name, "--strata", WORDS);
		if (isChange) return "change";
		throw new AssayError("bad-arguments", `--strata: all rows of ${file.path} are drawn from.`, { hint: "To stratify by change, give two revisions or two files." });
	});
}

// src/cli/sample/note-flags.ts
function noteFlags(flagged, frame) {
	const found = new Set(frame.filter((row) => row.flagged).map(({ id }) => id));
	const missing = flagged.size - found.size;
	if (missing === 0) return [];
	return [`${countPhrase(missing, "flag is", "flags are")} of no row that is drawn from; ${formatCount(found.size)} of ${formatCount(flagged.size)} are.`];
}

// src/cli/sample/plain-plan.ts
function countsRows({ kind }) {
	return kind === "acceptance" || kind === "sequential";
}
function strataOfPlan(plan, strata) {
	return strata ?? (countsRows(plan) ? [] : void 0);
}
function notePlan(plan, { strata, flags, weights }) {
	const isUnequal = (strata?.length ?? 0) > 0 || flags !== void 0 || weights !== void 0;
	if (!countsRows(plan) || !isUnequal) return [];
	return ["This plan counts wrong rows of a simple random sample. Strata, flags and weights make chances unequal: judge by the weighted estimate, or leave them out."];
}

// src/cli/sample/read-list.ts
async function readList(cwd, spec, onRow) {
	const data = await openData(cwd, spec, {});
	try {
		for (const table of data.tables.values()) for await (const rows of table.read()) for (const row of rows) onRow(row, table);
	} finally {
		await data.close();
	}
}

// src/cli/sample/read-flags.ts
async function readFlags(cwd, spec, [file]) {
	const key = file?.keyColumns.map((column) => file.table.columns[column]) ?? [];
	const flagged = /* @__PURE__ */ new Set();
	await readList(cwd, spec, (row, { columns }) => {
		const id = columns.indexOf("row_id");
		if (id >= 0) {
			if (!isBlank(row.cells[id])) flagged.add(cellText(row.cells[id]));
			return;
		}
		const own = key.map((name) => columns.indexOf(name));
		if (own.length === 0 || own.includes(-1)) throw lacksIds(spec, key, columns);
		flagged.add(new RowIds().next(row, columns, own));
	});
	return flagged;
}
function lacksIds(spec, key, columns) {
	const wanted = key.length === 0 ? "a column row_id" : `a column row_id, or the key ${listNames(key)}`;
	return new AssayError("bad-input", `The flags in ${spec} do not say which rows they are of.`, { hint: `The file needs ${wanted}; its columns are ${listNames(columns)}.` });
}

// src/core/sampling/sizes/fewest-rows.ts
function fewestRows(accept, rate, risk, population) {
	if (population !== void 0 && wrongAt(rate, population) <= accept) return void 0;
	const isRisky = (rows) => acceptanceProbability({
		rows,
		accept
	}, rate, population) > risk + PROBABILITY_ROUNDING;
	let low = accept;
	let high = accept + 1;
	const most = population ?? Number.POSITIVE_INFINITY;
	while (high < most && isRisky(high)) {
		low = high;
		high = Math.min(most, high * 2);
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (isRisky(middle)) low = middle;
		else high = middle;
	}
	return high;
}

// src/core/sampling/sizes/fixed-plan.ts
const LARGEST_ACCEPT = 1e3;
const MOST_ROWS$1 = 1e6;
function fixedPlan(good, bad, alpha, beta) {
	const planFor = (accept) => ({
		rows: fewestRows(accept, bad, beta),
		accept
	});
	const passes = (accept) => acceptanceProbability(planFor(accept), good) >= 1 - alpha;
	const accept = fewestAccepted(passes);
	const plan = accept === void 0 ? void 0 : planFor(accept);
	return plan && plan.rows <= MOST_ROWS$1 ? plan : void 0;
}
function fewestAccepted(passes) {
	if (passes(0)) return 0;
	let [low, high] = [0, 1];
	while (!passes(high)) {
		if (high > LARGEST_ACCEPT) return void 0;
		low = high;
		high *= 2;
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (passes(middle)) high = middle;
		else low = middle;
	}
	return high;
}

// src/core/sampling/sizes/sequence-rule.ts
const LINE_ROUNDING = 1e-9;
function decideAt(rule, rows, wrong) {
	const line = rule.slope * rows;
	if (wrong > rule.accept || wrong >= line + rule.rejectLine - 1e-9) return "reject";
	if (wrong + (rule.rows - rows) <= rule.accept || wrong <= line - rule.acceptLine + 1e-9) return "accept";
}

// src/core/sampling/sizes/sequence-outlook.ts
function sequenceOutlook(rule, rate, population) {
	const chanceOfWrong = (rows, wrong) => population === void 0 ? rate : (wrongAt(rate, population) - wrong) / (population - rows);
	let open = /* @__PURE__ */ new Map([[0, 1]]);
	let [accepted, mean] = [0, 0];
	for (let rows = 1; open.size > 0 && rows <= rule.rows; rows++) {
		const next = /* @__PURE__ */ new Map();
		for (const [wrong, chance] of open) {
			mean += chance;
			const wrongNext = chanceOfWrong(rows - 1, wrong);
			for (const [count, part] of [[wrong, chance * (1 - wrongNext)], [wrong + 1, chance * wrongNext]]) {
				if (part <= 0) continue;
				const decided = decideAt(rule, rows, count);
				if (decided === void 0) next.set(count, (next.get(count) ?? 0) + part);
				else if (decided === "accept") accepted += part;
			}
		}
		open = next;
	}
	return {
		accepted,
		rows: mean
	};
}

// src/core/sampling/sizes/sequential-plan.ts
function sizeBySequence(plan, population) {
	const { good, bad, alpha = .05, beta = .1 } = plan;
	const fixed = good > 0 && good < bad && bad < 1 ? fixedPlan(good, bad, alpha, beta) : void 0;
	if (fixed === void 0) throw new AssayError("bad-arguments", `A share of ${formatPercent(good)} wrong rows cannot be told from one of ${formatPercent(bad)}.`, { hint: "Give a good share above 0 % and a bad one well above it, below 100 %." });
	const passed = Math.log((1 - good) / (1 - bad));
	const scale = Math.log(bad / good) + passed;
	const slope = passed / scale;
	const acceptLine = Math.log((1 - alpha) / beta) / scale;
	const rejectLine = Math.log((1 - beta) / alpha) / scale;
	const expectedRows = {
		good: ((1 - alpha) * acceptLine - alpha * rejectLine) / (slope - good),
		bad: ((1 - beta) * rejectLine - beta * acceptLine) / (bad - slope)
	};
	const rows = Math.min(fixed.rows, population);
	const firstAccept = Math.ceil(acceptLine / slope - LINE_ROUNDING);
	const firstReject = Math.ceil(rejectLine / (1 - slope) - LINE_ROUNDING);
	const rule = {
		rows,
		accept: rows < fixed.rows ? Math.floor(slope * rows) : fixed.accept,
		slope,
		acceptLine,
		rejectLine
	};
	const outlook = {
		good: sequenceOutlook(rule, good, population),
		bad: sequenceOutlook(rule, bad, population)
	};
	return {
		...rule,
		census: rows === population,
		outlook,
		firstAccept,
		firstReject,
		expectedRows,
		sentence: `Up to ${countOf(rows, "row")}, asked in random order until it is clear: about ${formatCount(Math.round(outlook.good.rows))} where ${formatPercent(good)} of rows are wrong, which passes ${formatPercent(outlook.good.accepted, 2, "down")} of the time, and about ${formatCount(Math.round(outlook.bad.rows))} where ${formatPercent(bad)} are, which is rejected ${formatPercent(1 - outlook.bad.accepted, 2, "down")} of the time. It may pass after ${countOf(firstAccept, "row")} without a wrong one. A share of wrong rows found after an early end is biased.`
	};
}

// src/core/sampling/sizes/accepted-rate.ts
const HALVINGS = 72;
function acceptedRate(rule, probability, population) {
	if (population !== void 0) return acceptedCount(rule, probability, population) / Math.max(1, population);
	let low = 0;
	let high = 1;
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (acceptanceProbability(rule, middle) < probability) high = middle;
		else low = middle;
	}
	return low;
}
function acceptedCount(rule, probability, population) {
	let low = 0;
	let high = population + 1;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (acceptanceProbability(rule, middle / population, population) < probability - 1e-12) high = middle;
		else low = middle;
	}
	return low;
}

// src/core/sampling/sizes/size-by-acceptance.ts
const KINDER = 2;
function sizeByAcceptance({ limitingQuality, risk = .1, accept = 0 }, population) {
	const limit = formatPercent(limitingQuality);
	const found = fewestRows(accept, limitingQuality, risk, population);
	const rows = found ?? population;
	const rate = acceptedRate({
		rows,
		accept
	}, .95, population);
	const census = rows === population;
	const base = {
		rows,
		census,
		accept,
		acceptedRate: rate
	};
	if (found === void 0) {
		const wrong = wrongAt(limitingQuality, population);
		return {
			...base,
			sentence: `All ${countOf(population, "row")}: ${limit} of them would be ${countOf(wrong, "row")}, and ${countOf(accept, "row")} still pass, so such data pass at any size.`
		};
	}
	const passes = accept === 0 ? "none may be wrong" : `up to ${countOf(accept, "row")} may be wrong`;
	const start = `${census ? "All " : ""}${countOf(rows, "row")}, of which ${passes}: `;
	const noticed = `where ${limit} or more of all rows are wrong, that is noticed at least ${formatPercent(1 - risk, 3, "down")} of the time. `;
	const producer = `Data pass ${formatPercent(.95)} of the time only if ${atMost(rate)}`;
	return {
		...base,
		sentence: `${start}${noticed}${producer}${adviseKinder()}.`
	};
	function adviseKinder() {
		const kinder = fewestRows(KINDER, limitingQuality, risk, population);
		if (accept > 0 || census || kinder === void 0 || kinder >= population) return "";
		const kinderRate = acceptedRate({
			rows: kinder,
			accept: KINDER
		}, .95, population);
		return `, which is harsh; c=${KINDER} takes ${countOf(kinder, "row")} and lets ${formatPercent(kinderRate, 2, "down")} pass`;
	}
}
const atMost = (rate) => rate === 0 ? "no row is wrong" : `at most ${formatPercent(rate, 2, "down")} of all rows are wrong`;

// src/core/statistics/normal-quantile.ts
function normalQuantile(probability) {
	return probability < .5 ? -twoSidedNormal(2 * probability) : twoSidedNormal(2 * (1 - probability));
}

// src/core/sampling/sizes/kappa/kappa-variance.ts
function kappaVariance(table) {
	const first = table.map(totalOf);
	const second = table.map((_, j) => totalOf(table.map((row) => row[j])));
	const agreed = totalOf(table.map((row, i) => row[i]));
	const expected = totalOf(first.map((share, i) => share * second[i]));
	const [missed, room] = [1 - agreed, 1 - expected];
	let sum = -((agreed * expected - 2 * expected + agreed) ** 2);
	for (const [i, row] of table.entries()) for (const [j, share] of row.entries()) if (i === j) sum += share * (room - (first[i] + second[i]) * missed) ** 2;
	else sum += share * (missed * (second[i] + first[j])) ** 2;
	return sum / room ** 4;
}

// src/core/sampling/sizes/kappa/two-label-table.ts
function twoLabelTable(first, second, kappa) {
	const expected = first * second + (1 - first) * (1 - second);
	const agreed = expected + kappa * (1 - expected);
	const both = (agreed + first + second - 1) / 2;
	const shares = [
		both,
		first - both,
		second - both,
		agreed - both
	];
	if (shares.some((share) => share < -1e-12)) return void 0;
	const [a, b, c, d] = shares.map((share) => Math.max(0, share));
	return [[a, b], [c, d]];
}

// src/core/sampling/sizes/kappa/heaviest-flow.ts
const TINY = 1e-12;
function heaviestFlow(shares, weights, amount) {
	const flow = shares.map(() => shares.map(() => 0));
	const given = shares.map(() => 0);
	const taken = shares.map(() => 0);
	let left = amount;
	for (let i = 0; left > TINY; i++) {
		const path = i < 50 * shares.length ** 2 ? heaviestPath() : void 0;
		if (path === void 0) return void 0;
		const [start, end] = [path[0], path.at(-1)];
		let room = Math.min(left, shares[start] - given[start], shares[end] - taken[end]);
		for (let k = 2; k < path.length; k += 2) room = Math.min(room, flow[path[k]][path[k - 1]]);
		for (let k = 0; k < path.length; k += 2) {
			flow[path[k]][path[k + 1]] += room;
			if (k > 0) flow[path[k]][path[k - 1]] -= room;
		}
		given[start] += room;
		taken[end] += room;
		left -= room;
	}
	return flow;
	function heaviestPath() {
		const toGiver = shares.map((share, i) => share - given[i] > TINY ? 0 : Number.NEGATIVE_INFINITY);
		const toTaker = shares.map(() => Number.NEGATIVE_INFINITY);
		const giverOf = shares.map(() => -1);
		const takerOf = shares.map(() => -1);
		for (let round = 0, better = true; better && round <= 2 * shares.length; round++) {
			better = false;
			for (let i = 0; i < shares.length; i++) for (let j = 0; j < shares.length; j++) {
				const sent = toGiver[i] + weights[i][j];
				if (sent > toTaker[j] + TINY) [toTaker[j], giverOf[j], better] = [
					sent,
					i,
					true
				];
				const back = toTaker[j] - weights[i][j];
				if (flow[i][j] > TINY && back > toGiver[i] + TINY) [toGiver[i], takerOf[i], better] = [
					back,
					j,
					true
				];
			}
		}
		let end = -1;
		for (const [j, share] of shares.entries()) if (share - taken[j] > TINY && Number.isFinite(toTaker[j]) && toTaker[j] > (toTaker[end] ?? Number.NEGATIVE_INFINITY)) end = j;
		if (end < 0) return void 0;
		const path = [];
		for (let j = end; j >= 0 && path.length <= 2 * shares.length; j = takerOf[giverOf[j]]) path.unshift(giverOf[j], j);
		return path;
	}
}

// src/core/sampling/sizes/kappa/worst-table.ts
function worstTable(shares, kappa) {
	const expected = totalOf(shares.map((share) => share * share));
	const missed = (1 - kappa) * (1 - expected);
	const weights = shares.map((p, i) => shares.map((q, j) => i === j ? Number.NEGATIVE_INFINITY : 2 * (1 - expected) * (p + q) - missed * (p - q) ** 2));
	const flow = missed > 1 + 1e-12 ? void 0 : heaviestFlow(shares, weights, Math.min(1, missed));
	if (flow === void 0) return void 0;
	const table = flow.map((row, i) => row.map((share, j) => (share + flow[j][i]) / 2));
	for (const [i, row] of table.entries()) row[i] = Math.max(0, shares[i] - totalOf(row));
	return table;
}

// src/core/sampling/sizes/size-by-kappa-power.ts
function sizeByKappaPower(plan, population) {
	const { kappa, from, power = .8, alpha = .05 } = plan;
	if (kappa === from) throw new AssayError("bad-arguments", `A kappa of ${kappa} cannot be told from itself.`, { hint: "Give the kappa that you expect and another that it is to be told from." });
	const spread = normalQuantile(1 - alpha) * deviationOf(plan, from) + normalQuantile(power) * deviationOf(plan, kappa);
	const needed = Math.ceil((spread / (kappa - from)) ** 2);
	const rows = Math.min(needed, population);
	const found = `if the raters' true kappa is ${kappa}, ${formatPercent(power)} of such samples show that it is ${kappa > from ? "above" : "below"} ${from} (${formatPercent(1 - alpha)} confidence)`;
	const sentence = needed <= population ? `${countOf(rows, "row")}: ${found}.` : `All ${countOf(rows, "row")}, fewer than the ${countOf(needed, "row")} it takes so that ${found}.`;
	return {
		rows,
		census: rows === population,
		sentence
	};
}
function deviationOf({ shares = [.5, .5], rates }, kappa) {
	if (rates === void 0 && Math.abs(totalOf(shares) - 1) > 1e-6) throw new AssayError("bad-arguments", `The shares of labels sum to ${formatPercent(totalOf(shares))}.`, { hint: "Give one for each label, 100 % together." });
	const table = rates ? twoLabelTable(...rates, kappa) : worstTable(shares, kappa);
	const variance = table ? kappaVariance(table) : NaN;
	if (Number.isFinite(variance) && variance > -1e-12) return Math.sqrt(Math.max(0, variance));
	throw new AssayError("bad-arguments", `No two raters who use labels so often have a kappa of ${kappa}.`, { hint: "Give another kappa, or other shares of the labels." });
}

// src/core/sampling/sizes/size-by-margin.ts
function sizeByMargin({ margin, expected = .5, confidence = .95 }, population) {
	const z = twoSidedNormal(1 - confidence);
	const endless = z * z * expected * (1 - expected) / (margin * margin);
	const rows = Math.max(1, Math.ceil(endless / (1 + (endless - 1) / population)));
	if (rows >= population) return censusOf(population);
	const near = formatPercent(expected);
	return {
		rows,
		census: false,
		sentence: `${countOf(rows, "row")}: if about ${near} of all ${formatCount(population)} rows are wrong, the share found differs from theirs by no more than ${formatPercent(margin).replace(" %", "")} percentage points (${formatPercent(confidence)} confidence).`
	};
}

// src/core/sampling/sizes/size-by-rows.ts
function sizeByRows({ rows }, population) {
	return sampleOf(Math.min(rows, population), population);
}

// src/core/sampling/sizes/decide-size.ts
function decideSize(plan, population) {
	switch (plan.kind) {
		case "rows": return sizeByRows(plan, population);
		case "rate": return sizeByRate(plan, population);
		case "margin": return sizeByMargin(plan, population);
		case "acceptance": return sizeByAcceptance(plan, population);
		case "kappa": return sizeByKappaPower(plan, population);
		case "sequential": return sizeBySequence(plan, population);
	}
}

// src/core/sampling/sizes/read-size-plan.ts
const FORMS = {
	rows: {
		example: "500",
		first: "rows",
		parts: ["rows"],
		required: ["rows"],
		make: (parts) => ({
			kind: "rows",
			rows: parts.count("rows")
		})
	},
	rate: {
		example: "rate:0.1%,floor=30,cap=500",
		first: "rate",
		parts: [
			"rate",
			"floor",
			"cap"
		],
		required: ["rate"],
		make: (parts) => ({
			kind: "rate",
			rate: parts.share("rate"),
			...parts.has("floor") && { floor: parts.count("floor", 0) },
			...parts.has("cap") && { cap: parts.count("cap") }
		})
	},
	margin: {
		example: "margin:2%@5%",
		first: "margin",
		at: "expected",
		parts: [
			"margin",
			"expected",
			"confidence"
		],
		required: ["margin"],
		make: (parts) => ({
			kind: "margin",
			margin: parts.share("margin"),
			...parts.has("expected") && { expected: parts.share("expected") },
			...parts.has("confidence") && { confidence: parts.share("confidence") }
		})
	},
	accept: {
		example: "accept:lq=5%,risk=10%,c=0",
		first: "lq",
		parts: [
			"lq",
			"risk",
			"c"
		],
		required: ["lq"],
		make: (parts) => ({
			kind: "acceptance",
			limitingQuality: parts.share("lq"),
			...parts.has("risk") && { risk: parts.share("risk") },
			...parts.has("c") && { accept: parts.count("c", 0) }
		})
	},
	kappa: {
		example: "kappa:0.6,from=0.4,shares=20%/25%/55%,power=80%",
		first: "kappa",
		parts: [
			"kappa",
			"from",
			"shares",
			"rates",
			"power",
			"alpha"
		],
		required: ["kappa", "from"],
		make: (parts) => ({
			kind: "kappa",
			kappa: parts.share("kappa"),
			from: parts.share("from"),
			...parts.has("shares") && { shares: parts.shares("shares") },
			...parts.has("rates") && { rates: parts.shares("rates") },
			...parts.has("power") && { power: parts.share("power") },
			...parts.has("alpha") && { alpha: parts.share("alpha") }
		})
	},
	sequential: {
		example: "sequential:good=2%,bad=8%,alpha=5%,beta=10%",
		parts: [
			"good",
			"bad",
			"alpha",
			"beta"
		],
		required: ["good", "bad"],
		make: (parts) => ({
			kind: "sequential",
			good: parts.share("good"),
			bad: parts.share("bad"),
			...parts.has("alpha") && { alpha: parts.share("alpha") },
			...parts.has("beta") && { beta: parts.share("beta") }
		})
	}
};
const MOST_ROWS = 1e9;
function readSizePlan(text) {
	const written = text.trim();
	const colon = written.indexOf(":");
	if (colon < 0 && /^[\d.]+%$/.test(written)) return readForm(written, "rate", written);
	if (colon < 0 && /^[\d.]+$/.test(written)) return readForm(written, "rows", written);
	const name = (colon < 0 ? written : written.slice(0, colon)).trim();
	const names = Object.keys(FORMS);
	if (!names.includes(name)) {
		const near = suggestWord(name, names);
		throw mistake(written, near ? `there is no plan "${cut(name)}"` : "it is neither a number, a percentage nor a plan", near ? FORMS[near].example : `500, 0.1% or ${FORMS["margin"].example}`);
	}
	return readForm(written, name, colon < 0 ? "" : written.slice(colon + 1));
}
function readForm(written, name, rest) {
	const form = FORMS[name];
	const fail = (what) => mistake(written, what, form.example);
	const values = /* @__PURE__ */ new Map();
	const pieces = rest.split(",").flatMap((piece, i) => {
		const at = form.at !== void 0 && i === 0 ? piece.indexOf("@") : -1;
		return at < 0 ? [piece] : [piece.slice(0, at), `${form.at}=${piece.slice(at + 1)}`];
	});
	for (const [i, piece] of pieces.entries()) {
		const equals = piece.indexOf("=");
		const key = equals < 0 ? i === 0 ? form.first : void 0 : piece.slice(0, equals).trim();
		if (key === void 0) throw fail(`"${cut(piece)}" has no name`);
		if (!form.parts.includes(key)) {
			const near = suggestWord(key, form.parts);
			throw fail(`there is no "${cut(key)}"${near ? `; did you mean "${near}"?` : ""}`);
		}
		if (values.has(key)) throw fail(`"${key}" is there twice`);
		values.set(key, piece.slice(equals + 1).trim());
	}
	for (const key of form.required) if (!values.has(key)) throw fail(`"${key}" is missing`);
	const shareIn = (key, value) => {
		const number = /^(\d+\.?\d*|\.\d+)(%?)$/.exec(value);
		const share = number ? Number(number[1]) / (number[2] ? 100 : 1) : NaN;
		const isKappa = name === "kappa" && (key === "kappa" || key === "from");
		if (share > 0 && share < 1) return share;
		if ((isKappa || key === "rate") && share >= 0 && share <= 1) return share;
		throw fail(`${key} is to be between 0 % and 100 %, and is "${cut(value)}"`);
	};
	return form.make({
		has: (key) => values.has(key),
		share: (key) => shareIn(key, values.get(key)),
		shares: (key) => {
			const shares = values.get(key).split("/").map((one) => shareIn(key, one.trim()));
			if (shares.length < 2 || key === "rates" && shares.length > 2) throw fail(`${key} is to be ${key === "rates" ? "two shares" : "a share for each label"}, as in 30%/70%`);
			return shares;
		},
		count: (key, least = 1) => {
			const value = values.get(key);
			if (/^\d{1,10}$/.test(value) && Number(value) <= MOST_ROWS && Number(value) >= least) return Number(value);
			throw fail(`${key} is to be a whole number from ${least} on, and is "${cut(value)}"`);
		}
	});
}
function mistake(written, what, example) {
	return new AssayError("bad-arguments", `--size ${cut(written)}: ${what}.`, { hint: `Write for instance --size ${example}` });
}
const cut = (text) => text.length > 40 ? `${text.slice(0, 40)}…` : text;

// src/core/words/distinct-names.ts
function distinctNames(columns) {
	const taken = /* @__PURE__ */ new Map();
	return columns.map((_, column) => nameApart(columnName(columns, column), taken));
}

export { readList as a, noteFlags as c, readFrame as d, readFlags as i, chooseStrata as l, readSizePlan as n, notePlan as o, decideSize as r, strataOfPlan as s, distinctNames as t, nameColumn as u };