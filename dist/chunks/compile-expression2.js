import { t as compileExpression } from "./compile-expression.js";

export { compileExpression };