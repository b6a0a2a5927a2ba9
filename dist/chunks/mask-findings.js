import { t as countOf } from "./count-of.js";
import { a as HIDDEN, t as MASKED_DETECTORS } from "./masked-detectors.js";
import { t as detectorsOfColumn } from "./detectors-of-column.js";
import { n as maskText } from "./mask-text.js";
import { t as withoutRowText } from "./without-row-text.js";

// src/core/privacy/mask-finding.ts
function maskFinding(finding, policy, { hidden, key }) {
	const { column } = finding;
	const isHidden = column !== void 0 && hidden.has(column);
	const hidesKey = hidden.size > 0 && (key.length === 0 || key.some((name) => hidden.has(name)));
	const mask = masker(policy, column);
	const maskKey = masker(policy, key.length === 1 ? key[0] : void 0);
	const shownKey = (text) => hidesKey ? HIDDEN : maskKey(text);
	const shownOther = ({ path, key: text = "" }) => path !== void 0 && policy.columns.length > 0 ? HIDDEN : shownKey(text);
	const maskRow = ({ key: text, detail, counterpart, ...place }) => {
		return {
			...place,
			...text === void 0 ? {} : { key: shownKey(text) },
			...detail === void 0 || hidden.size > 0 ? {} : { detail: mask(detail) },
			...counterpart === void 0 ? {} : { counterpart: {
				...counterpart,
				...counterpart.key === void 0 ? {} : { key: shownOther(counterpart) }
			} }
		};
	};
	const { chart, ...rest } = finding;
	return {
		...rest,
		...column === void 0 ? {} : { column: mask(column) },
		...finding.rule === void 0 ? {} : { rule: mask(finding.rule) },
		message: isHidden ? hiddenMessage(finding, column) : mask(finding.message),
		rows: finding.rows.map(maskRow),
		...chart && (hidden.size === 0 || column !== void 0 && !isHidden) ? { chart: {
			...chart,
			title: mask(chart.title),
			bins: chart.bins.map(mask)
		} } : {}
	};
}
function masker({ mask }, column) {
	if (!mask) return (text) => text;
	const named = column === void 0 ? void 0 : detectorsOfColumn(column, MASKED_DETECTORS);
	return (text) => maskText(text, named);
}
function hiddenMessage({ check, count }, column) {
	return `${countOf(count, "place")} in ${column}, whose values are hidden (${check})`;
}

// src/core/privacy/mask-findings.ts
function maskFindings(findings, policy, columns) {
	return findings.map((finding) => maskFinding(finding, policy, columns)).map((finding) => policy.rows === "hide" ? withoutRowText(finding) : finding);
}

export { maskFindings as t };