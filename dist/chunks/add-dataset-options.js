import { t as formatCount } from "./format-count.js";
import { t as hideText } from "./mask-text.js";
import { n as columnName } from "./changed-rows.js";
import { t as cutText } from "./cut-text.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as countOf } from "./count-of.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as maskOfColumn } from "./find-keys.js";
import { t as stringWidth } from "./string-width.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as nameList } from "./name-list.js";
import { t as tableWidth } from "./table-width.js";

// src/core/render/markdown/text-table-markdown.ts
const LONGEST_CELL$1 = 200;
function textTableMarkdown(title, { header, rows, left }) {
	if (rows.length === 0) return [];
	const shown = (text) => escapeMarkdown(cutText(text, LONGEST_CELL$1));
	const table = markdownTable(header.map(shown), rows.map((row) => row.map(shown)));
	return [
		`### ${title}`,
		table,
		...left > 0 ? [`…and ${formatCount(left)} more.`] : []
	];
}

// src/core/labels/suggestions/mask-of-key.ts
function maskOfKey({ table, keyColumns }, privacy) {
	if (keyColumns.length === 0) return (id) => id;
	if (privacy.rows === "hide") return hideText;
	const masks = keyColumns.map((column) => maskOfColumn(columnName(table.columns, column), privacy));
	return (id) => masks.reduce((text, mask) => mask(text), id);
}

// src/core/render/labels/label-sentences.ts
function labelHeadline({ rows, suggestions }) {
	const { suspected, judged } = suggestions;
	const unjudged = judged === rows ? "" : `, ${formatCount(judged)} of them judged`;
	return `${countOf(rows, "row")}${unjudged}: ${countPhrase(suspected, "label is suspect", "labels are suspect")}`;
}
function labelSentences({ suggestions, shown }) {
	const { expectedWrong, judged, agreeing, suspected } = suggestions;
	const sentence = `${`The model gives ${percent(agreeing / judged)} of the rows the label they have`}; ${expectation(expectedWrong, judged)}.`;
	const warning = "Where this has been looked into, about half of the suspect labels were right: look at each before you change it.";
	if (suspected === 0) return [sentence];
	return [
		sentence,
		warning,
		...isRanked(shown) ? [] : ["The predictions say of no label how sure they are: the rows below stand in the order of the data, the first no more suspect than the last."]
	];
}
const isRanked = ({ rows }) => rows.some(({ score }) => score !== void 0);
const rowTitle = ({ shown }) => isRanked(shown) ? "The most suspect rows" : "The suspect rows";
function expectation(expectedWrong, judged) {
	if (expectedWrong === void 0) return "how many of the others are wrong cannot be told from predicted labels alone";
	if (expectedWrong === 0) return "no label is expected to be wrong";
	return `about ${countPhrase(expectedWrong, "label is", "labels are")} expected to be wrong (${percent(expectedWrong / judged)}), fewer where the model itself confuses labels`;
}
function labelNextSteps({ written, suggestions, files }) {
	if (suggestions.suspected === 0) return [];
	if (written === void 0) return [{ text: "Add --output <folder> for the review list, the flags and a patch." }];
	const patch = files === 1 ? "the .patch.jsonl file" : "each .patch.jsonl file";
	return [{
		text: `Read ${written.output}/review.csv; in ${patch} delete the lines of rows that are right, then:`,
		command: "assay apply <file> <patch> --output <file>"
	}, {
		text: "Or ask two experts first, who do not see the suggestions:",
		command: written.auditCommand
	}];
}
function percent(share) {
	return `${(share * 100).toFixed(1)} %`;
}

// src/core/render/terminal/text-table-terminal.ts
const LONGEST_CELL = 200;
const LONGEST_LABEL = 24;
const LONGEST_PLACE = 30;
const GAP = 2;
const LEAST_ROOM = 12;
function textTableTerminal(title, table, width, paint) {
	if (table.rows.length === 0) return [];
	const last = table.header.length - 1;
	const texts = [table.header, ...table.rows].map((row) => row.map((text, column) => {
		if (table.places?.includes(column) && column !== last) return fitWidth(escapeTerminal(text), LONGEST_PLACE, "end");
		const shown = escapeTerminal(cutText(text, LONGEST_CELL));
		return column === last ? shown : fitWidth(shown, LONGEST_LABEL);
	}));
	const taken = table.header.slice(0, -1).map((_, column) => Math.max(...texts.map((row) => stringWidth(row[column]))) + GAP).reduce((sum, each) => sum + each, GAP);
	const room = Math.max(LEAST_ROOM, tableWidth(width) - taken);
	const [header, ...rows] = texts.map((row) => [...row.slice(0, -1), fitWidth(row[last], room)]);
	const lines = renderTable(header, rows, {
		width: tableWidth(width),
		header: paint.dim
	});
	const left = table.left > 0 ? [paint.dim(`  and ${formatCount(table.left)} more`)] : [];
	return [
		paint.bold(title),
		...lines,
		...left
	];
}

// src/cli/dataset/add-dataset-options.ts
function addDatasetOptions(command) {
	return command.option("--label <column>", "the column of the labels (default: the config's, else inferred)").option("--key <columns>", "key columns, with commas between (default: the config's, else inferred)", nameList).option("--config <file>", "the config (default: .github/assay.yml of the repository)");
}

export { labelNextSteps as a, rowTitle as c, labelHeadline as i, maskOfKey as l, textTableTerminal as n, labelSentences as o, isRanked as r, percent as s, addDatasetOptions as t, textTableMarkdown as u };