// src/core/rules/expression/expression-error.ts
var ExpressionError = class extends Error {
	offset;
	hint;
	constructor(message, offset, hint) {
		super(message);
		this.name = "ExpressionError";
		this.offset = offset;
		this.hint = hint;
	}
};

export { ExpressionError as t };