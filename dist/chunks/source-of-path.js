// src/core/labels/slices/source-of-path.ts
const PLACE = "{source}";
function sourceOfPath(path, policy) {
	if (!policy || "column" in policy) return void 0;
	if ("constant" in policy) return policy.constant;
	const parts = path.split("/");
	const patterns = policy.pattern.split("/");
	const at = patterns.findIndex((pattern) => pattern.includes(PLACE));
	if (at < 0) return void 0;
	const fromEnd = patterns.slice(0, at).includes("**");
	const part = parts.at(fromEnd ? at - patterns.length : at);
	const [before = "", after = ""] = patterns[at].split(PLACE);
	if (part === void 0) return void 0;
	const end = after.startsWith("*") ? part.indexOf(".") : part.length - after.length;
	const source = part.startsWith(before) && (after.startsWith("*") || part.endsWith(after)) ? part.slice(before.length, end < 0 ? part.length : end) : "";
	return source === "" ? void 0 : source;
}

export { sourceOfPath as t };