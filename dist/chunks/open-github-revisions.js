import { i as __toESM } from "./rolldown-runtime.js";
import { H as EXPECTATIONS, a as toConfig, c as configSchema, f as CHECKS, i as DEFAULT_CONFIG, l as datasetSchema, o as mergeReview, s as nameFromGlob, t as parseTableSchema, u as reviewSchema } from "./parse-table-schema.js";
import { n as maskText } from "./mask-text.js";
import { t as suggestWord } from "./suggest-word.js";
import { T as toJSONSchema } from "./schemas.js";
import { t as countOf } from "./count-of.js";
import { t as AssayError } from "./assay-error.js";
import { t as bareLogin } from "./bare-login.js";
import { t as ExpressionError } from "./expression-error.js";
import { n as parseMessage } from "./message-template.js";
import { t as require_dist } from "./dist.js";
import { a as decodeText, i as checkTextSize, l as spoolData, n as openData } from "./find-lfs-server.js";

// src/config/format-config-errors.ts
const MAX_SHOWN = 20;
const MAX_LINE = 500;
function formatConfigErrors(errors) {
	const shown = errors.slice(0, MAX_SHOWN).map(formatError);
	const left = errors.length - shown.length;
	return [...shown, ...left > 0 ? [`and ${left} more`] : []].join("\n");
}
function formatError({ path, line, column, message, hint }) {
	return [`${path}:${line}:${column}: ${message}`, ...hint ? [`  ${hint}`] : []].map((line) => maskText(line)).map(cutLine).map(showControls).join("\n");
}
const cutLine = (line) => line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
const showControls = (text) => text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/config/format-key-path.ts
function formatKeyPath(path) {
	return path.map(formatStep).join("").replace(/^\./, "");
}
function formatStep(step) {
	if (typeof step === "number") return `[${step}]`;
	return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

// src/config/schema/config-json-schema.ts
let cached;
function configJsonSchema() {
	cached ??= {
		...toJSONSchema(configSchema, {
			target: "draft-07",
			io: "input",
			override: dropOrigin
		}),
		title: "Assay config",
		description: "The config of Assay, `.github/assay.yml`."
	};
	return cached;
}
function dropOrigin({ jsonSchema }) {
	delete jsonSchema["origin"];
}

// src/config/schema/list-sections.ts
function listSections(node, path = "") {
	if (node.anyOf) return node.anyOf.flatMap((one) => listSections(one, path));
	if (node.type === "array") return listSections(node.items, `${path}[]`);
	if (!node.properties) return [];
	const inner = Object.entries(node.properties);
	return [{
		path,
		keys: inner.map(([key]) => key),
		node
	}, ...inner.flatMap(([key, value]) => listSections(value, path === "" ? key : `${path}.${key}`))];
}

// src/config/explain/find-schema-node.ts
function findSchemaNode(root, path) {
	let nodes = [root];
	for (const step of path) nodes = nodes.flatMap(alternatives).flatMap((node) => enter$1(node, step));
	return nodes[0];
}
function knownKeys(node) {
	return alternatives(node).flatMap((one) => Object.keys(one.properties ?? {}));
}
const alternatives = (node) => node.anyOf ?? [node];
function enter$1(node, step) {
	const next = typeof step === "number" ? node.items : ownProperty(node.properties, step) ?? node.additionalProperties;
	return next !== null && typeof next === "object" ? [next] : [];
}
function ownProperty(properties, name) {
	return properties && Object.hasOwn(properties, name) ? properties[name] : void 0;
}

// src/config/explain/renamed-keys.ts
const RENAMED_KEYS = {
	accepted_values: "expect_column_values_to_be_in_set",
	charset: "encoding",
	dataset: "datasets",
	deadline: "due",
	exclude: "ignore",
	exclude_paths: "ignore",
	expectation_suite: "expectations",
	expires: "until",
	expiry: "until",
	file: "path",
	files: "path",
	gate: "gates",
	glob: "path",
	id: "key",
	ignores: "ignore",
	newline: "line-ending",
	not_null: "expect_column_values_to_not_be_null",
	note: "reason",
	paths: "path",
	primary_key: "key",
	quotechar: "quote",
	raters: "experts",
	reviewers: "experts",
	rule: "check",
	sep: "delimiter",
	separator: "delimiter",
	target: "label",
	timestamp: "time",
	unique: "expect_column_values_to_be_unique",
	why: "reason"
};

// src/config/explain/explain-unknown-key.ts
function explainUnknownKey(map, key) {
	const node = findSchemaNode(configJsonSchema(), map);
	const known = node ? knownKeys(node) : [];
	const fault = {
		at: [...map, key],
		part: "key"
	};
	const place = map.length === 0 ? "the config" : `\`${formatKeyPath(map)}\``;
	const renamed = Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : void 0;
	if (renamed !== void 0 && known.includes(renamed)) {
		const message = `\`${key}\` is called \`${renamed}\` in ${place}`;
		return {
			...fault,
			message,
			hint: `Write \`${renamed}\`.`,
			meant: renamed
		};
	}
	if (known.includes(key)) {
		const message = `\`${key}\` does not go with the other keys of ${place}`;
		return {
			...fault,
			message,
			hint: "Each belongs to a form of its own: write one of them."
		};
	}
	const message = `\`${key}\` is not a key of ${place}`;
	const meant = suggestWord(key, known);
	if (meant !== void 0) return {
		...fault,
		message,
		hint: `Did you mean \`${meant}\`?`,
		meant
	};
	if (key === "<<") return {
		...fault,
		message,
		hint: "Merge keys are not read: repeat the keys."
	};
	const home = map.length <= DATASET_DEPTH ? homeOf(key) : void 0;
	return {
		...fault,
		message,
		hint: home ?? listKeys(known)
	};
}
const DATASET_DEPTH = 2;
const MAX_LISTED = 30;
function listKeys(known) {
	if (known.length <= MAX_LISTED) return `The keys there are ${known.map(code).join(", ")}.`;
	return `There are ${known.length} keys; docs/configuration.md says where they are listed.`;
}
let homes;
function homesOfKeys() {
	const places = listSections(configJsonSchema()).filter(({ path }) => !/\.(?:expectations|review)\b/.test(path)).flatMap(({ keys, path }) => keys.map((key) => [key, path]));
	return new Map(places.reverse());
}
function homeOf(key) {
	homes ??= homesOfKeys();
	const path = homes.get(key);
	if (path === void 0) return void 0;
	if (path === "") return `\`${key}\` belongs at the top of the file.`;
	return `\`${key}\` belongs in ${path.endsWith("[]") ? `an entry of \`${path.slice(0, -2)}\`` : `\`${path}\``}.`;
}
const code = (word) => `\`${word}\``;

// src/config/explain/describe-type.ts
function describeType(node) {
	const alternatives = node.anyOf;
	if (alternatives) return joinOr([...new Set(alternatives.map(describeType))]);
	if (node.const !== void 0) return `\`${node.const}\``;
	if (node.enum) return joinOr(node.enum.map((value) => `\`${value}\``));
	if (node.format === "date") return "a date such as `2027-01-31`";
	if (node.type === "array") return `a list of ${describeMany(node.items)}`;
	if (node.type === "object" && !node.properties) return `a map of ${describeMany(node.additionalProperties)}`;
	return ONE[String(node.type)] ?? "any value";
}
const ONE = {
	boolean: "`true` or `false`",
	number: "a number",
	object: "a map",
	string: "text"
};
const MANY = {
	number: "numbers",
	object: "maps",
	string: "text"
};
const describeMany = (node) => MANY[String(node.type)] ?? "values";
function joinOr(words) {
	return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

// src/config/explain/describe-value.ts
const MAX_QUOTED = 40;
function describeValue(value, written) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the text ${quote(value)}`;
	return `${typeof value === "number" ? "the number" : "the value"} ${written ?? value}`;
}
function quote(text) {
	return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

// src/config/explain/renamed-values.ts
const RENAMED_VALUES = {
	cp1252: "windows-1252",
	dos: "crlf",
	excel: "xlsx",
	"iso-8859-1": "windows-1252",
	latin1: "windows-1252",
	ndjson: "jsonl",
	none: "never",
	tsv: "csv",
	unix: "lf",
	warn: "warning",
	windows: "crlf"
};

// src/config/explain/show-value.ts
const PLAIN = /^[A-Za-z][\w./* -]*$|^\d{4}-\d\d-\d\d$/;
function showValue(value) {
	if (Array.isArray(value)) return `[${value.map(showValue).join(", ")}]`;
	if (typeof value === "string") return showText(value);
	if (value === null || typeof value !== "object") return String(value);
	return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${showValue(inner)}`).join(", ")} }`;
}
function showText(text) {
	if (PLAIN.test(text)) return text;
	return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

// src/config/explain/hint-for-value.ts
function hintForValue(value, node, at, written) {
	const wanted = describeType(node);
	if (typeof value === "string") {
		if (node.enum) return hintForWord(value, node.enum.map(String));
		return wanted === "a list of text" ? `Write a list: \`${at.at(-1)}: [${showValue(value)}]\`.` : void 0;
	}
	return wanted.startsWith("text") && written !== void 0 ? `Put it in quotes: \`'${written}'\`.` : void 0;
}
function hintForWord(word, known) {
	const lower = word.toLowerCase();
	const renamed = Object.hasOwn(RENAMED_VALUES, lower) ? RENAMED_VALUES[lower] : void 0;
	if (renamed !== void 0 && known.includes(renamed)) return `Write \`${renamed}\`.`;
	const meant = suggestWord(word, known);
	return meant === void 0 ? void 0 : `Did you mean \`${meant}\`?`;
}

// src/config/explain/show-example.ts
function showExample(path) {
	for (let length = path.length; length > 0; length--) {
		const examples = findSchemaNode(configJsonSchema(), path.slice(0, length))?.examples;
		const key = path[length - 1];
		if (Array.isArray(examples) && typeof key === "string") return `${key}: ${showValue(examples[0])}`;
	}
}

// src/config/explain/explain-value.ts
function explainValue(issue, tree) {
	const at = issue.path;
	const name = at.length === 0 ? "The config" : `\`${formatKeyPath(at)}\``;
	const fault = (said, hint) => ({
		at,
		part: "value",
		message: `${name} ${said}`,
		...hint === void 0 ? {} : { hint }
	});
	if (!isAboutType(issue)) return fault(messageOf(issue), hintOf(issue) ?? exampleHint(at));
	const value = valueAt(tree.value, at);
	if (value === void 0) return fault("is missing", exampleHint(at));
	if (value === null) return fault("has no value", exampleHint(at));
	const node = findSchemaNode(configJsonSchema(), at) ?? {};
	return fault(`must be ${describeType(node)}, and is ${describeValue(value, tree.written(at))}`, hintForValue(value, node, at, tree.written(at)) ?? exampleHint(at));
}
const isAboutType = (issue) => [
	"invalid_type",
	"invalid_value",
	"invalid_union"
].includes(issue.code);
function messageOf(issue) {
	return issue.code === "invalid_key" ? issue.issues[0]?.message ?? "" : issue.message;
}
function hintOf(issue) {
	return issue.code === "custom" ? issue.params?.["hint"] : void 0;
}
function exampleHint(at) {
	const example = showExample(at.length === 0 ? ["datasets"] : at);
	return example === void 0 ? void 0 : `For example \`${example}\`.`;
}
function valueAt(config, path) {
	return path.reduce((value, step) => value !== null && typeof value === "object" && Object.hasOwn(value, step) ? value[step] : void 0, config);
}

// src/config/explain/flatten-issue.ts
function flattenIssue(issue) {
	if (issue.code !== "invalid_union") return [issue];
	const near = issue.errors.filter((issues) => !issues.some(isOfOtherType)).sort((a, b) => countComplaints(a) - countComplaints(b))[0];
	if (!near) return [issue];
	return near.map((inner) => ({
		...inner,
		path: [...issue.path, ...inner.path]
	})).flatMap(flattenIssue);
}
const countComplaints = (issues) => issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
const isOfOtherType = (issue) => issue.code === "invalid_type" && issue.path.length === 0;

// src/config/explain/explain-issues.ts
const MAX_ISSUES = 100;
function explainIssues(issues, tree) {
	const flat = issues.slice(0, MAX_ISSUES).flatMap(flattenIssue);
	const unknown = flat.flatMap(explainKeys);
	const values = flat.filter((issue) => issue.code !== "unrecognized_keys");
	const meant = new Set(unknown.map(placeMeant));
	const wrong = values.filter((issue) => !meant.has(JSON.stringify(issue.path)));
	return [...unknown, ...wrong.map((issue) => explainValue(issue, tree))];
}
function explainKeys(issue) {
	if (issue.code !== "unrecognized_keys") return [];
	const map = issue.path;
	return issue.keys.slice(0, MAX_ISSUES).map((key) => explainUnknownKey(map, key));
}
const placeMeant = (fault) => JSON.stringify([...fault.at.slice(0, -1), fault.meant]);

// src/core/expectations/later-names.ts
const LATER_NAMES = /* @__PURE__ */ new Map([["expect_multicolumn_values_to_be_unique", "expect_select_column_values_to_be_unique_within_record"]]);

// src/config/glob/is-glob-like.ts
function isGlobLike(text) {
	return /[*?[{/.]/.test(text);
}

// src/config/find-idle-reviews.ts
function findIdleReviews({ datasets, review }) {
	const names = datasets.map(({ name, path }) => name ?? nameFromGlob(path));
	const unasked = datasets.flatMap((dataset, index) => {
		const effective = mergeReview(review, dataset.review);
		if (!effective || dataset.label !== void 0 || effective.ask !== void 0) return [];
		return [{
			at: [
				"datasets",
				index,
				...dataset.review === void 0 ? [] : ["review"]
			],
			part: "key",
			message: `\`datasets[${index}]\` has a review and no \`label\`, so experts are asked about nothing; name its \`label\`, write \`ask\` in its review, or \`review: off\``
		}];
	});
	const lists = [{
		at: ["review", "experts"],
		experts: review?.experts
	}, ...datasets.map(({ review: own }, index) => ({
		at: [
			"datasets",
			index,
			"review",
			"experts"
		],
		experts: typeof own === "object" ? own.experts : void 0
	}))];
	return [...unasked, ...lists.flatMap(({ at, experts }) => unknownDatasets(at, experts, names))];
}
function unknownDatasets(at, experts = [], names) {
	return experts.flatMap((expert, index) => {
		return (typeof expert === "string" ? [] : expert.datasets ?? []).flatMap((entry, position) => {
			if (names.includes(entry) || isGlobLike(entry)) return [];
			const meant = suggestWord(entry, names);
			const message = `No dataset is called \`${entry}\`, so nobody is asked about it${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`;
			return [{
				at: [
					...at,
					index,
					"datasets",
					position
				],
				part: "value",
				message
			}];
		});
	});
}

// src/config/find-config-warnings.ts
function findConfigWarnings(config) {
	return [
		...findLaterNames(config),
		...findIdleWaivers(config),
		...findIdleReviews(config)
	];
}
function findLaterNames(config) {
	return config.datasets.flatMap(({ expectations }, index) => expectations.flatMap((entry, position) => {
		const [name = ""] = Object.keys(entry);
		const later = LATER_NAMES.get(name);
		if (later === void 0) return [];
		return {
			at: [
				"datasets",
				index,
				"expectations",
				position,
				name
			],
			part: "key",
			message: `\`${name}\` is called \`${later}\` by now`
		};
	}));
}
function findIdleWaivers({ datasets, waivers }) {
	if (waivers.length === 0) return [];
	const names = [
		...CHECKS.map(({ name }) => name),
		...EXPECTATIONS.keys(),
		...datasets.flatMap(({ rules }) => rules.map(({ name }) => name))
	];
	const known = new Set(names);
	return waivers.flatMap(({ check }, index) => {
		if (known.has(check)) return [];
		const meant = suggestWord(check, names);
		const message = `No check, rule or expectation is called \`${check}\`, so its waiver covers nothing${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`;
		return [{
			at: [
				"waivers",
				index,
				"check"
			],
			part: "value",
			message
		}];
	});
}

// src/config/rules/delimiter-and-quote-differ.ts
const delimiterAndQuoteDiffer = (entries) => entries.filter(({ dataset: { dialect } }) => {
	return dialect.delimiter !== void 0 && dialect.delimiter === dialect.quote;
}).map(({ index }) => ({
	at: [
		"datasets",
		index,
		"dialect",
		"quote"
	],
	part: "value",
	message: `\`datasets[${index}].dialect\` has the same character as \`delimiter\` and as \`quote\``,
	hint: "Write `quote: none` where nothing is quoted."
}));

// src/config/rules/fail-on-all-counts.ts
function failOnAllCounts({ gates, existing }, entries) {
	if ((gates?.data)?.["fail-on"] !== "all") return [];
	const skipped = entries.filter(({ dataset }) => dataset.existing === "skip");
	return [...existing === "skip" ? [["existing"]] : [], ...skipped.map(({ index }) => [
		"datasets",
		index,
		"existing"
	])].map((at) => ({
		at,
		part: "value",
		message: "`existing: skip` leaves out findings that `fail-on: all` fails on",
		hint: "Leave `existing` out, or let the gate `fail-on: new`."
	}));
}

// src/config/rules/inline-schemas-are-sound.ts
const inlineSchemasAreSound = (entries) => entries.flatMap(({ index, dataset: { schema } }) => {
	if (typeof schema !== "object") return [];
	return parseTableSchema(schema).faults.map(({ pointer, message }) => ({
		at: [
			"datasets",
			index,
			"schema",
			...stepsOf(pointer)
		],
		part: "value",
		message: `\`datasets[${index}].schema\`: ${message}`,
		hint: "The page docs/table-schema.md lists what a field may have."
	}));
});
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^\d{1,6}$/.test(step) ? Number(step) : step);
}

// src/config/rules/labels-need-label.ts
const labelsNeedLabel = (entries) => entries.filter(({ dataset }) => dataset.labels !== void 0 && dataset.label === void 0).map(({ index }) => ({
	at: [
		"datasets",
		index,
		"labels"
	],
	part: "key",
	message: `\`datasets[${index}]\` has \`labels\` and does not say which column holds them`,
	hint: "Add `label:` and the name of the column."
}));

// src/config/rules/lists-do-not-repeat.ts
const LISTS = [
	"key",
	"text",
	"labels"
];
const listsDoNotRepeat = (entries) => entries.flatMap(({ index, dataset }) => LISTS.flatMap((list) => repeats([
	"datasets",
	index,
	list
], dataset[list])));
function repeats(at, list) {
	if (!Array.isArray(list)) return [];
	const seen = /* @__PURE__ */ new Set();
	const faults = [];
	for (const [position, item] of list.entries()) {
		if (seen.has(item)) faults.push({
			at: [...at, position],
			part: "value",
			message: `\`${at.at(-1)}\` lists \`${item}\` twice`,
			hint: "Remove it, or write the one that was meant."
		});
		seen.add(item);
	}
	return faults;
}

// src/config/rules/names-are-unique.ts
const namesAreUnique = (entries) => {
	const first = /* @__PURE__ */ new Map();
	const faults = [];
	for (const { index, dataset } of entries) {
		const name = dataset.name ?? nameFromGlob(dataset.path);
		const identity = JSON.stringify([name, dataset.split]);
		const earlier = first.get(identity);
		if (earlier === void 0) {
			first.set(identity, index);
			continue;
		}
		const split = typeof dataset.split === "string" ? ` and split \`${dataset.split}\`` : "";
		faults.push({
			at: [
				"datasets",
				index,
				dataset.name === void 0 ? "path" : "name"
			],
			part: "value",
			message: `\`datasets[${index}]\` has the name \`${name}\`${split} of \`datasets[${earlier}]\``,
			hint: "Give each a `name` of its own, or each a `split` where they are splits of one dataset."
		});
	}
	return faults;
};

// src/config/rules/review-is-sound.ts
function reviewIsSound(written, entries) {
	const parsed = reviewSchema.safeParse(written ?? {});
	if (!parsed.success) return [];
	const ofAll = written === void 0 || written === null ? void 0 : parsed.data;
	const writtenOfAll = ofAll === void 0 ? {} : written;
	const reviews = entries.flatMap((entry) => effective(entry, ofAll, writtenOfAll, entries));
	if (entries.length === 0 && ofAll) {
		const placeOf = placesIn([[["review"], writtenOfAll]]);
		reviews.push({
			review: ofAll,
			title: "review",
			placeOf,
			others: /* @__PURE__ */ new Set()
		});
	}
	const found = /* @__PURE__ */ new Map();
	for (const fault of reviews.flatMap(faultsOf)) {
		const identity = JSON.stringify([fault.at, fault.at[0] === "review" || fault.message]);
		if (!found.has(identity)) found.set(identity, fault);
	}
	return [...found.values()];
}
function effective({ index, dataset }, ofAll, writtenOfAll, entries) {
	const review = mergeReview(ofAll, dataset.review);
	if (!review) return [];
	const own = typeof dataset.review === "object" ? dataset.review : void 0;
	const placeOf = placesIn([...own ? [[[
		"datasets",
		index,
		"review"
	], own]] : [], [["review"], writtenOfAll]]);
	const name = nameOf(dataset);
	const names = entries.map((entry) => nameOf(entry.dataset)).filter((other) => other !== name);
	return [{
		review,
		title: own ? `datasets[${index}].review` : "review",
		placeOf,
		others: new Set(names)
	}];
}
const nameOf = ({ name, path }) => name ?? nameFromGlob(path);
function placesIn(written) {
	return (...keys) => {
		for (const [path, review] of written) for (const key of keys) {
			const steps = key.split(".");
			if (isWritten(review, steps)) return [...path, ...steps];
		}
		return written[0][0];
	};
}
const isWritten = (value, [step, ...rest]) => step === void 0 || value !== null && typeof value === "object" && Object.hasOwn(value, step) && isWritten(value[step], rest);
const faultsOf = (review) => [
	...expertsSuffice(review),
	...expertsDiffer(review),
	...boundsLeaveRoom(review)
];
const nameOfExpert = (expert) => bareLogin(typeof expert === "string" ? expert : "login" in expert ? expert.login : expert.team);
function expertsSuffice({ review, title, placeOf, others }) {
	const needed = review["per-row"];
	const asked = review.experts.filter((expert) => {
		if (typeof expert === "string" || expert.datasets === void 0) return true;
		return expert.datasets.some((dataset) => !others.has(dataset));
	});
	if (asked.some((expert) => typeof expert === "object" && "team" in expert)) return [];
	const listed = new Set(asked.map(nameOfExpert)).size;
	if (listed >= needed) return [];
	const message = `\`${title}\` asks ${needed} experts about each row and lists ${listed === 0 ? "none" : listed}`;
	const hint = `List ${countOf(needed, "expert")} or more, and better one or two to spare: whoever wrote the rows is not asked.`;
	return [{
		at: placeOf("experts", "per-row"),
		part: "key",
		message,
		hint
	}];
}
function expertsDiffer({ review, placeOf }) {
	const seen = /* @__PURE__ */ new Set();
	return review.experts.flatMap((expert, index) => {
		const who = nameOfExpert(expert);
		if (!seen.has(who)) {
			seen.add(who);
			return [];
		}
		const message = `\`experts\` lists \`${who}\` twice`;
		const hint = "Remove one entry, or write the one that was meant; GitHub tells no case apart.";
		return [{
			at: [...placeOf("experts"), index],
			part: "value",
			message,
			hint
		}];
	});
}
function boundsLeaveRoom({ review, title, placeOf }) {
	const { floor, cap } = review.sample;
	const faults = [];
	if (floor > cap) faults.push({
		at: placeOf("sample.cap", "sample.floor"),
		part: "value",
		message: `\`${title}.sample\` draws at least ${floor} rows and at most ${cap}`,
		hint: "Write a `cap` that is not below `floor`."
	});
	if (review.minimum > cap) faults.push({
		at: placeOf("minimum", "sample.cap"),
		part: "value",
		message: `\`${title}.minimum\` is ${review.minimum} rows, and no more than ${cap} are ever drawn`,
		hint: "Write a `minimum` that is not above `sample.cap`."
	});
	return faults;
}

// src/config/rules/review-shows-rows.ts
function reviewShowsRows({ review, privacy }, entries) {
	const hides = privacy?.rows === "hide";
	const reviews = [review, ...entries.map(({ dataset }) => dataset.review)];
	if (!hides || !reviews.some((each) => typeof each === "object" && each !== null)) return [];
	return [{
		at: ["privacy", "rows"],
		part: "value",
		message: "`privacy.rows: hide` keeps rows out of comments, and `review` asks experts there",
		hint: "Write `rows: show` and name what nobody may see under `privacy.columns`, or leave `review` out."
	}];
}

// src/config/rules/rules-compile.ts
const BUILT_IN = new Set(CHECKS.map(({ name }) => name));
const rulesCompile = async (entries) => {
	if (entries.every(({ dataset }) => dataset.rules.length === 0)) return [];
	const { compileExpression } = await import("./compile-expression2.js");
	const readers = [
		["when", compileExpression],
		["condition", compileExpression],
		["message", parseMessage]
	];
	return entries.flatMap(({ index, dataset: { rules } }) => {
		const names = /* @__PURE__ */ new Set();
		return rules.flatMap((rule, i) => {
			const at = [
				"datasets",
				index,
				"rules",
				i
			];
			const isRepeated = names.has(rule.name);
			names.add(rule.name);
			return [...nameFaults(rule.name, isRepeated, at), ...expressionFaults(rule, at, readers)];
		});
	});
};
function nameFaults(name, isRepeated, at) {
	if (!isRepeated && !BUILT_IN.has(name)) return [];
	return [{
		at: [...at, "name"],
		part: "value",
		message: isRepeated ? `Two rules of the dataset are called \`${name}\`` : `\`${name}\` is the name of a check`,
		hint: "Give the rule a name of its own."
	}];
}
function expressionFaults(rule, at, readers) {
	return readers.flatMap(([key, read]) => {
		const text = rule[key];
		if (text === void 0) return [];
		try {
			read(text);
			return [];
		} catch (error) {
			if (!(error instanceof ExpressionError)) throw error;
			const { message, offset, hint } = error;
			const place = placeIn(text, offset);
			return [{
				at: [...at, key],
				part: "value",
				within: offset,
				message: `\`${key}\` cannot be used: ${message}${place}`,
				...hint === void 0 ? {} : { hint }
			}];
		}
	});
}
function placeIn(text, offset) {
	if (!text.trimEnd().includes("\n")) return "";
	const before = text.slice(0, offset).split("\n");
	return ` (line ${before.length}, column ${before.at(-1).length + 1} of the expression)`;
}

// src/config/rules/find-rule-faults.ts
const RULES = [
	namesAreUnique,
	listsDoNotRepeat,
	labelsNeedLabel,
	inlineSchemasAreSound,
	delimiterAndQuoteDiffer,
	rulesCompile
];
async function findRuleFaults(config) {
	const { datasets, review, privacy, gates, existing } = config ?? {};
	const entries = (Array.isArray(datasets) ? datasets : []).flatMap((written, index) => {
		const parsed = datasetSchema.safeParse(written);
		return parsed.success ? [{
			index,
			dataset: parsed.data
		}] : [];
	});
	return [
		...(await Promise.all(RULES.map((rule) => rule(entries)))).flat(),
		...reviewIsSound(review, entries),
		...reviewShowsRows({
			review,
			privacy
		}, entries),
		...failOnAllCounts({
			gates,
			existing
		}, entries)
	];
}

// src/config/yaml/find-node.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
function findNode(document, path, part) {
	let here = { value: document.contents };
	for (const step of path) {
		const next = enter(resolve(document, here.value), step);
		if (!next) return { offset: offsetOf(here) };
		here = next;
	}
	const written = (0, import_dist.isScalar)(here.value) ? here.value.source : void 0;
	const offset = part === "key" && here.key ? offsetOf({ value: here.key }) : offsetOf(here);
	const textOffset = part === "value" ? textStart(here.value) : void 0;
	return {
		offset,
		...written === void 0 ? {} : { written },
		...textOffset === void 0 ? {} : { textOffset }
	};
}
function textStart(value) {
	if (!(0, import_dist.isScalar)(value) || value.source !== value.value || !value.range) return void 0;
	if (value.source === void 0 || value.source.includes("\n")) return void 0;
	if (value.type === "PLAIN") return value.range[0];
	return value.type === "QUOTE_SINGLE" || value.type === "QUOTE_DOUBLE" ? value.range[0] + 1 : void 0;
}
function enter(container, step) {
	if ((0, import_dist.isSeq)(container)) {
		const item = container.items[Number(step)];
		return (0, import_dist.isNode)(item) ? { value: item } : void 0;
	}
	if (!(0, import_dist.isMap)(container)) return void 0;
	const pair = container.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === step);
	if (!pair || !(0, import_dist.isNode)(pair.key)) return void 0;
	return {
		key: pair.key,
		value: (0, import_dist.isNode)(pair.value) ? pair.value : null
	};
}
const resolve = (document, node) => (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
function offsetOf({ key, value }) {
	return ((value === null || (0, import_dist.isScalar)(value) && value.value === null) && key ? key : value)?.range?.[0] ?? 0;
}

// src/config/yaml/find-structure-faults.ts
const MAX_ALIASES = 50;
const MAX_DEPTH = 50;
function findStructureFaults(document) {
	const faults = [];
	const anchors = /* @__PURE__ */ new Set();
	let aliases = 0;
	(0, import_dist.visit)(document, (_, node, ancestors) => {
		if (!(0, import_dist.isNode)(node)) return void 0;
		const offset = node.range?.[0] ?? 0;
		if (ancestors.length > MAX_DEPTH) {
			faults.push({
				offset,
				...TOO_DEEP
			});
			return import_dist.visit.BREAK;
		}
		if ((0, import_dist.isAlias)(node)) {
			if (!anchors.has(node.source)) faults.push(unknownAlias(node));
			aliases++;
			if (aliases <= MAX_ALIASES) return void 0;
			faults.push({
				offset,
				...TOO_MANY_ALIASES
			});
			return import_dist.visit.BREAK;
		}
		if (node.anchor) anchors.add(node.anchor);
		if ((0, import_dist.isMap)(node)) faults.push(...refusedKeys(node));
	});
	return faults.length > 0 ? faults.sort((a, b) => a.offset - b.offset) : expansionFaults(document);
}
const TOO_DEEP = {
	message: "The file is nested too deeply",
	hint: "A config needs no more than five levels."
};
const TOO_MANY_ALIASES = {
	message: `The file holds more than ${MAX_ALIASES} YAML aliases`,
	hint: "Write the values out."
};
function unknownAlias(alias) {
	return {
		offset: alias.range?.[0] ?? 0,
		message: `\`*${alias.source}\` reads as a YAML alias, and nothing above has that anchor`,
		hint: `Put a value that starts with \`*\` in quotes: \`'*${alias.source}'\`.`
	};
}
function refusedKeys(map) {
	const faults = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { key } of map.items) {
		if (!(0, import_dist.isScalar)(key)) continue;
		const name = String(key.value);
		const offset = key.range?.[0] ?? 0;
		if (seen.has(name)) faults.push({
			offset,
			message: `\`${name}\` is written twice in the same map`,
			hint: "Keep one of them: the other would be ignored."
		});
		else if (name === "__proto__") faults.push({
			offset,
			message: "`__proto__` cannot be a key",
			hint: "Remove it, or rename the column."
		});
		seen.add(name);
	}
	return faults;
}
function expansionFaults(document) {
	try {
		document.toJS({ maxAliasCount: MAX_ALIASES });
		return [];
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		return [{
			offset: 0,
			...TOO_MANY_ALIASES,
			message: "The YAML aliases expand to too much"
		}];
	}
}

// src/config/yaml/find-syntax-faults.ts
function findSyntaxFaults(document, lineAt) {
	const errors = [...document.errors, ...document.warnings];
	const tooDeep = errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
	if (tooDeep) return [toFault(tooDeep)];
	const byLine = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const line = lineAt(error.pos[0]);
		if (!byLine.has(line)) byLine.set(line, toFault(error));
	}
	return [...byLine.values()].sort((a, b) => a.offset - b.offset);
}
function toFault(error) {
	const known = SAID_BETTER[error.code];
	return {
		offset: error.pos[0],
		message: known?.message ?? `This is not valid YAML: ${error.message.replace(/(["'])quote/, "$1")}`,
		hint: known?.hint ?? "Check the indentation, and put values with special characters in quotes."
	};
}
const SAID_BETTER = {
	BAD_SCALAR_START: { hint: "Put the value in quotes." },
	BLOCK_AS_IMPLICIT_KEY: {
		message: "This is not valid YAML: a map starts in the middle of a value",
		hint: "Indent the line like its neighbours, or put a value that holds `: ` in quotes."
	},
	MULTIPLE_DOCS: {
		message: "The file holds more than one YAML document",
		hint: "Remove the line `---` and what follows it."
	},
	NON_STRING_KEY: {
		message: "A key must be text, and this one is a list or a map",
		hint: "Put it in quotes if it is meant as text."
	},
	RESOURCE_EXHAUSTION: {
		message: "The file is nested too deeply",
		hint: "A config needs no more than five levels."
	},
	TAB_AS_INDENT: {
		message: "A tab stands where YAML wants spaces",
		hint: "Indent with spaces."
	},
	TAG_RESOLVE_FAILED: {
		message: "A value that starts with `!` reads as a YAML tag",
		hint: "Put the value in quotes."
	}
};

// src/config/yaml/read-yaml.ts
function readYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		logLevel: "error",
		prettyErrors: false,
		resolveKnownTags: false,
		stringKeys: true,
		uniqueKeys: false
	});
	const positionAt = (offset) => toPosition(lines, offset);
	const syntax = findSyntaxFaults(document, (offset) => positionAt(offset).line);
	const faults = syntax.length > 0 ? syntax : findStructureFaults(document);
	if (faults.length > 0) return { faults: faults.map(({ offset, ...said }) => ({
		...positionAt(offset),
		...said
	})) };
	return { tree: makeTree(document, positionAt) };
}
function makeTree(document, positionAt) {
	return {
		value: document.toJS() ?? void 0,
		locate: (path, part, within) => {
			const { offset, textOffset } = findNode(document, path, part);
			return positionAt(within !== void 0 && textOffset !== void 0 ? textOffset + within : offset);
		},
		written: (path) => findNode(document, path, "value").written
	};
}
function toPosition(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}

// src/config/parse-config.ts
async function parseConfig(text, path) {
	const yaml = readYaml(text);
	if ("faults" in yaml) return { errors: yaml.faults.map((fault) => ({
		path,
		key: "",
		...fault
	})) };
	const { tree } = yaml;
	const written = tree.value === void 0 ? {} : tree.value;
	const parsed = configSchema.safeParse(written);
	const faults = [...parsed.success ? [] : explainIssues(parsed.error.issues, tree), ...await findRuleFaults(written)];
	if (!parsed.success || faults.length > 0) return { errors: placeFaults(faults, tree, path) };
	const warnings = placeFaults(findConfigWarnings(parsed.data), tree, path);
	return {
		config: toConfig(parsed.data),
		warnings
	};
}
function placeFaults(faults, tree, path) {
	return faults.map(({ at, part, within, message, hint }) => {
		const said = hint === void 0 ? { message } : {
			message,
			hint
		};
		return {
			path,
			...tree.locate(at, part, within),
			key: formatKeyPath(at),
			...said
		};
	}).sort((a, b) => a.line - b.line || a.column - b.column);
}

// src/check/find-stray-config.ts
const PLACES = [
	"assay.yml",
	"assay.yaml",
	".assay.yml",
	".assay.yaml",
	".github/assay.yaml",
	".github/.assay.yml",
	".github/workflows/assay.yml",
	".github/workflows/assay.yaml"
];
async function findStrayConfig(revisions) {
	for (const path of PLACES) {
		const text = await readOrNothing(revisions, path);
		if (text !== void 0 && !isWorkflow(text)) return path;
	}
}
function isWorkflow(text) {
	return /^["']?jobs["']?\s*:/m.test(text);
}
async function readOrNothing(revisions, path) {
	try {
		return await revisions.readText("head", path);
	} catch (error) {
		if (error instanceof AssayError) return void 0;
		throw error;
	}
}

// src/check/load-config.ts
const CONFIG_PATH = ".github/assay.yml";
async function loadConfig(revisions, judgedBy, path = CONFIG_PATH) {
	if (judgedBy !== "base") {
		const ofHead = leadsOut(path) ? void 0 : await revisions.readText("head", path);
		const text = judgedBy === "head" ? ofHead : judgedBy.text;
		const loaded = await parsedConfig(text, path);
		if (text === void 0) return tellStray(revisions, path, loaded);
		if (text !== ofHead) return loaded;
		return {
			...loaded,
			before: await configOfBase(revisions, path, loaded)
		};
	}
	const head = await revisions.readText("head", path);
	const policy = await revisions.readText("policy", path);
	const edited = head !== (revisions.base === null ? void 0 : await revisions.readText("base", path)) && head !== policy;
	if (policy === void 0) return head === void 0 ? tellStray(revisions, path, withoutConfig(path)) : preview(head, path);
	if ("errors" in await parseConfig(policy, path) && edited && head !== void 0) return preview(head, path);
	const judging = await parsed(policy, path);
	const rules = {
		...judging,
		before: judging.config,
		preview: false
	};
	if (!edited) return rules;
	const notices = [...judging.notices, editedNotice(path)];
	if (head === void 0) return {
		...rules,
		notices
	};
	return {
		...rules,
		edited: (await parsed(head, path)).config,
		notices
	};
}
async function parsedConfig(text, path) {
	if (text === void 0) return withoutConfig(path);
	const loaded = await parsed(text, path);
	return {
		...loaded,
		before: loaded.config,
		preview: false
	};
}
function leadsOut(path) {
	return /^(?:[./\\]|[a-z]:)/i.test(path) && path !== ".github/assay.yml";
}
async function configOfBase(revisions, path, { config }) {
	if (revisions.base === null) return config;
	const before = await revisions.readText("base", path);
	if (before === void 0) return void 0;
	const result = await parseConfig(before, path);
	return "errors" in result ? void 0 : result.config;
}
async function preview(text, path) {
	const tried = await parsed(text, path);
	return {
		...tried,
		before: void 0,
		preview: true,
		notices: [...tried.notices, previewNotice(path)]
	};
}
async function parsed(text, path) {
	const result = await parseConfig(text, path);
	if ("errors" in result) throw new AssayError("bad-config", `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`, { hint: "Every key is listed with an example in docs/configuration.md of the repository that Assay comes from." });
	const notices = result.warnings.map((warning) => ({
		code: "config-warning",
		severity: "warning",
		path: warning.path,
		line: warning.line,
		message: warning.message
	}));
	return {
		config: result.config,
		notices
	};
}
function withoutConfig(path) {
	const notice = {
		code: "no-config",
		severity: "info",
		message: `There is no config: data files are found by their extension. Add ${path} to name datasets, keys and labels.`
	};
	return {
		config: DEFAULT_CONFIG,
		before: DEFAULT_CONFIG,
		preview: false,
		notices: [notice]
	};
}
async function tellStray(revisions, path, loaded) {
	const stray = path === ".github/assay.yml" ? await findStrayConfig(revisions) : void 0;
	if (stray === void 0) return loaded;
	const message = `${stray} is not read: move it to ${path}. Until then data files are found by their extension.`;
	return {
		...loaded,
		notices: [{
			code: "no-config",
			severity: "warning",
			path: stray,
			message
		}]
	};
}
function previewNotice(path) {
	return {
		code: "config-preview",
		severity: "info",
		path,
		message: `The base branch has no ${path} that can be used, so the one in this pull request is a preview: it cannot fail, and takes effect once merged.`
	};
}
function editedNotice(path) {
	return {
		code: "config-edited",
		severity: "warning",
		path,
		message: `This pull request edits ${path}. It is judged by the version on the base branch; the edit takes effect once merged.`
	};
}

// src/revisions/open-github-revisions.ts
async function openGitHubRevisions(options, context) {
	const { github, head, policy } = options;
	const mergeBase = await github.mergeBase(options.base.commit, head.commit);
	const base = {
		name: options.base.name,
		commit: mergeBase
	};
	const commits = {
		base: mergeBase,
		head: head.commit,
		policy
	};
	return {
		base,
		head,
		changedFiles: () => listFiles(github, mergeBase, head.commit),
		list: (side) => github.files(commits[side]),
		async open(side, path) {
			const bytes = await github.file(path, commits[side]);
			if (!bytes) return { kind: await github.link(path, commits[side]) ?? "absent" };
			return openData(path, await spoolData(once(bytes), context), context);
		},
		async readText(side, path) {
			const bytes = await github.file(path, commits[side]);
			if (!bytes) return void 0;
			checkTextSize(path, bytes.length);
			return decodeText(bytes);
		},
		close: () => context.closers.closeAll()
	};
}
async function* once(bytes) {
	yield bytes;
}
async function listFiles(github, base, head) {
	return (await github.compare(base, head)).map(({ path, previousPath, status }) => {
		if (status === "added") return {
			path,
			status
		};
		return {
			path,
			basePath: previousPath ?? path,
			status
		};
	}).sort((a, b) => a.path < b.path ? -1 : 1);
}

export { parseConfig as a, formatConfigErrors as c, parsedConfig as i, CONFIG_PATH as n, readYaml as o, loadConfig as r, isGlobLike as s, openGitHubRevisions as t };