import { n as renderDiffMarkdown, t as renderDiffDetails } from "./render-diff-markdown.js";

export { renderDiffMarkdown };