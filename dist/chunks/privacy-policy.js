// src/core/privacy/privacy-policy.ts
const DEFAULT_PRIVACY = {
	mask: true,
	columns: [],
	rows: "show"
};

export { DEFAULT_PRIVACY as t };