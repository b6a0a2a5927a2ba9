// src/core/render/escape/neutralise-formula.ts
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i;
function neutraliseFormula(text) {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

export { neutraliseFormula as t };