// src/core/render/diff/rows-hidden.ts
const ROWS_HIDDEN = "Rows are not shown here: the config hides them.";

export { ROWS_HIDDEN as t };