import { t as renderReportHtml } from "./render-report-html.js";

export { renderReportHtml };