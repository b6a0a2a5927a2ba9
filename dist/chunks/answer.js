// src/core/labels/answer.ts
const CANNOT_TELL_TEXT = "can't tell";
const BAD_ROW_TEXT = "bad row";

export { CANNOT_TELL_TEXT as n, BAD_ROW_TEXT as t };