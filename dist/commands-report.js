import "./rolldown-runtime.js";
import { r as readReport } from "./documents.js";
import { c as worstOf } from "./report.js";
import { r as printReports } from "./print.js";
// src/commands/report.ts
/** `pierce report`: stored reports in another format. Resolves with the exit code of the worst answer. */
async function report(paths, flags) {
	const [first, ...others] = paths;
	const stored = [await readReport(first), ...await Promise.all(others.map(readReport))];
	printReports(stored, flags);
	return worstOf(stored).exitCode;
}
export { report };
