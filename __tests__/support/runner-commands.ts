/**
 * What GitHub's runner would take for commands in a stream, as its ActionCommand.cs has it, but sterner: any name counts,
 * registered or not, and what cannot be seen may or may not be there, since its comparisons know cultures.
 */

/** What .NET's `char.IsWhiteSpace` calls blank, line ends aside. */
const BLANK = '[\\t\\v\\f \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]';
const LEADING = new RegExp(`^${BLANK}+`);
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

export interface RunnerCommand {
  readonly name: string;
  readonly line: string;
}

/** Every command in a stream; `\r`, `\n` and both end a line. */
export function commandsIn(stream: string): readonly RunnerCommand[] {
  const lines = stream.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((line) => commandIn(line) ?? commandIn(line.replaceAll(UNSEEN, '')) ?? []);
}

function commandIn(line: string): RunnerCommand | null {
  return newCommandIn(line) ?? oldCommandIn(line);
}

/** `::name properties::data` */
function newCommandIn(line: string): RunnerCommand | null {
  const text = line.replace(LEADING, '');
  const end = text.indexOf('::', 2);
  return text.startsWith('::') && end >= 0 ? named(text.slice(2, end), line) : null;
}

/** `##[name properties]data`, anywhere */
function oldCommandIn(line: string): RunnerCommand | null {
  for (let at = line.indexOf('##['); at >= 0; at = line.indexOf('##[', at + 1)) {
    const end = line.indexOf(']', at);
    const found = end < 0 ? null : named(line.slice(at + 3, end), line);
    if (found) return found;
  }
  return null;
}

function named(info: string, line: string): RunnerCommand | null {
  const name = info.split(' ', 1)[0]!;
  return name === '' ? null : { name, line };
}
