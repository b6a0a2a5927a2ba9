// src/core/render/escape/show-invisible.ts
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function showInvisible(text) {
	return text.replace(INVISIBLE, (character) => SHORT[character] ?? spell(character));
}
function spell(character) {
	const hex = character.codePointAt(0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

export { showInvisible as n, INVISIBLE as t };