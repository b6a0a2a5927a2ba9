// src/core/assay-error.ts
var AssayError = class extends Error {
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = "AssayError";
		this.code = code;
		this.hint = options.hint;
	}
};

export { AssayError as t };