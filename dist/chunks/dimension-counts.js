import { t as formatCount } from "./format-count.js";
import { t as countOf } from "./count-of.js";
import { r as DIMENSIONS } from "./dimension-weights.js";
import { c as findingsOf, d as totalCount, l as locateFindings, u as nameOfFile } from "./telling-rows.js";

// src/core/render/report/holds-merge.ts
function holdsMerge(report, severity) {
	if (severity === "error") return true;
	const explained = (severity === "warning" ? ["error"] : ["error", "warning"]).reduce((sum, each) => sum + totalCount(findingsOf(report, "new", each)), 0);
	return report.gates.some((gate) => gate.name === "data" && gate.conclusion === "fail" && gate.new > explained);
}

// src/core/render/report/tally-findings.ts
function tallyFindings(file) {
	const count = (severity) => file.findings.filter((finding) => finding.severity === severity).filter((finding) => finding.standing === "new" && !finding.waived).reduce((total, finding) => total + finding.count, 0);
	const errors = count("error");
	const warnings = count("warning");
	return [...errors > 0 ? [countOf(errors, "error")] : [], ...warnings > 0 ? [countOf(warnings, "warning")] : []].join(", ");
}

// src/core/report/count-files.ts
function countFiles(files) {
	return new Set(files.map(({ path }) => path)).size;
}

// src/core/render/report/waived-findings.ts
function waivedFindings(report) {
	return locateFindings(report).filter(({ finding }) => finding.waived !== void 0 && finding.standing !== "fixed");
}
function describeWaiver(waived) {
	if (!waived) return "";
	return waived.until === void 0 ? waived.reason : `${waived.reason} (until ${waived.until})`;
}

// src/core/render/report/verdict-of.ts
function verdictOf(report) {
	const errors = totalCount(findingsOf(report, "new", "error"));
	const warnings = totalCount(findingsOf(report, "new", "warning"));
	if (report.conclusion === "fail") return {
		tone: "fail",
		text: report.gates.filter((gate) => gate.conclusion === "fail").map((gate) => describeFailure(gate, errors)).join("; "),
		todo: "Fix what is listed below, or waive it with a reason in the config."
	};
	if (errors > 0 && report.preview) return {
		tone: "info",
		text: `preview with ${countOf(errors, "new error")}`,
		todo: "Nothing fails yet."
	};
	if (errors + warnings > 0) return {
		tone: "warning",
		text: countOf(errors || warnings, errors > 0 ? "new error" : "new warning"),
		todo: "Have a look at what is listed below; it does not hold the merge."
	};
	return {
		tone: "pass",
		text: describeChange(report)
	};
}
function describeFailure({ name, reason, new: count, existing }, errors) {
	if (name !== "data") return reason;
	if (count > 0) return countOf(count, count === errors ? "new error" : "new finding");
	return existing > 0 ? `${countOf(existing, "error")} that were there before` : reason;
}
function describeChange({ datasets }) {
	const files = datasets.flatMap((dataset) => dataset.files);
	const [only] = files;
	if (!only) return "no data file changed";
	if (files.length === 1) return `${nameOfFile(only)}: ${only.headline}`;
	const count = countFiles(files);
	if (count > 1) return `${countOf(count, "data file")} changed, nothing to fix`;
	const changed = files.filter(({ headline }) => headline !== "no change").length;
	return `${only.path}: ${formatCount(changed)} of ${countOf(files.length, "sheet")} changed, nothing to fix`;
}

// src/core/render/report/dimension-counts.ts
function dimensionCounts(report) {
	const counted = locateFindings(report).filter(({ finding }) => finding.severity !== "info" && finding.waived === void 0);
	const files = report.datasets.flatMap((dataset) => dataset.files);
	if (counted.length === 0 || files.every(({ change }) => change === "unread")) return [];
	return DIMENSIONS.map((dimension) => {
		const own = counted.filter(({ finding }) => finding.dimension === dimension);
		const sum = (standing, severity) => totalCount(own.filter(({ finding }) => finding.standing === standing).filter(({ finding }) => severity === void 0 || finding.severity === severity));
		const weights = report.datasets.map(({ dimensions }) => dimensions?.[dimension] ?? 1);
		return {
			weight: Math.max(...weights),
			counts: {
				dimension,
				errors: sum("new", "error"),
				warnings: sum("new", "warning"),
				existing: sum("existing"),
				fixed: sum("fixed")
			}
		};
	}).sort((a, b) => b.weight - a.weight).map(({ counts }) => counts);
}
function describeCounts(counts) {
	const { errors, warnings, existing, fixed } = counts;
	return [
		errors > 0 ? countOf(errors, "error") : "",
		warnings > 0 ? countOf(warnings, "warning") : "",
		errors + warnings > 0 ? "" : "✓",
		existing > 0 ? `${formatCount(existing)} existing` : "",
		fixed > 0 ? `${formatCount(fixed)} fixed` : ""
	].filter((part) => part !== "").join(", ");
}
function dimensionPhrases(report, strong) {
	return dimensionCounts(report).map((counts) => {
		const said = `${counts.dimension} ${describeCounts(counts)}`;
		return counts.errors + counts.warnings > 0 ? strong(said) : said;
	});
}

export { describeWaiver as a, tallyFindings as c, verdictOf as i, holdsMerge as l, dimensionCounts as n, waivedFindings as o, dimensionPhrases as r, countFiles as s, describeCounts as t };