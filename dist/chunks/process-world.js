import { t as processWorld } from "./process-world2.js";

export { processWorld };