export { t as baseline, n as measure } from "./measure.js";
