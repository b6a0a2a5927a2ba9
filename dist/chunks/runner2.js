import { t as runApp } from "./runner.js";

export { runApp };