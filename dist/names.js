// src/report/names.ts
/** Names of the formats, in the order in which they are offered. */
const FORMAT_NAMES = [
	"terminal",
	"markdown",
	"summary",
	"html",
	"json",
	"junit"
];
export { FORMAT_NAMES as t };
