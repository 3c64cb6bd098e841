import "./rolldown-runtime.js";
// src/report/mute.ts
/**
* Text that no CI runner takes for a command. GitHub's reads both streams, line by line: `::name::` at the start of a
* line, after any blanks, and `##[name]` anywhere in it; `\r` ends a line too. Its comparison knows cultures, to which
* what cannot be seen is not there. So a sign that is seen parts both.
* https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
*/
const UNSEEN = String.raw`[[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\r\n]]*`;
const BLANKS = String.raw`[[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]--[\r\n\u2028\u2029]]*`;
const AT_START = new RegExp(`^(${BLANKS}):(?=${UNSEEN}:)`, "gmv");
const ANYWHERE = new RegExp(String.raw`(#${UNSEEN}#${UNSEEN})\[`, "gv");
/** Plain text or markdown, whose lines are parted by a blank where they would speak. */
function mute(text) {
	return text.replaceAll(AT_START, "$1: ").replaceAll(ANYWHERE, "$1 [");
}
/** HTML or XML, in which a reference stands for the same sign. */
function muteMarkup(text) {
	return text.replaceAll(AT_START, "$1&#58;").replaceAll(ANYWHERE, "$1&#91;");
}
/** JSON, in which an escape stands for the same sign; its lines begin with signs of its own. */
function muteJson(text) {
	return text.replaceAll(ANYWHERE, String.raw`$1\u005b`);
}
export { muteJson as n, muteMarkup as r, mute as t };
