import { createHash } from "node:crypto";

// src/core/render/html/embed-json.ts
const ESCAPES = {
	"<": "\\u003c",
	"\u2028": "\\u2028",
	"\u2029": "\\u2029"
};
function embedJson(value) {
	return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]);
}

// src/core/render/html/content-security-policy.ts
function contentSecurityPolicy(script, style) {
	return [
		"default-src 'none'",
		`script-src '${sha256(script)}'`,
		`style-src '${sha256(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function sha256(text) {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

export { embedJson as n, contentSecurityPolicy as t };