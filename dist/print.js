import "./rolldown-runtime.js";
import { a as PierceError } from "./clean.js";
import { n as render, r as renderMany, t as MANY_FORMAT_NAMES } from "./report.js";
import { t as mute } from "./mute.js";
// src/commands/print.ts
/** Prints a report as the flags ask; colour only on a terminal, and never against NO_COLOR. */
function printReport(report, flags) {
	process.stdout.write(render(report, formatOf(flags), screen()));
}
/** Prints several reports as one text. Throws `report-one-only` for a format that holds one. */
function printReports(reports, flags) {
	if (reports.length === 1) return printReport(reports[0], flags);
	const format = formatOf(flags);
	if (format === "html") throw new PierceError("report-one-only", {
		format,
		others: MANY_FORMAT_NAMES.join(", ")
	});
	process.stdout.write(renderMany(reports, format, screen()));
}
const formatOf = (flags) => flags.json ? "json" : flags.format ?? "terminal";
const screen = () => ({
	colour: wantsColour(process.stdout),
	width: process.stdout.columns ?? 100
});
/** Prints lines that may hold names of others; none of them is a command to a runner. */
function printLines(stream, text) {
	stream.write(mute(text));
}
/** Whether a stream takes colour (https://no-color.org, https://force-color.org). */
function wantsColour(stream) {
	if (process.env["NO_COLOR"]) return false;
	return Boolean(process.env["FORCE_COLOR"]) || stream.isTTY === true;
}
export { wantsColour as i, printReport as n, printReports as r, printLines as t };
