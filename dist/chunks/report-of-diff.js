import { i as stemOf } from "./read-table.js";
import { n as describeFile, t as maskFileReport } from "./mask-file-report.js";
import { t as DEFAULT_PRIVACY } from "./privacy-policy.js";
import { t as VERSION } from "./version.js";

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

export { reportOfDiff };