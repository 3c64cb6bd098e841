import { hintOf, messageOf } from '../errors.ts';
import type { Failure } from '../model/index.ts';
import { logLines, type Phrase, plain } from './phrase.ts';

/** A failure as it is told: what happened, the log that came with it, what to do. */
export interface FailureWords {
  readonly message: Phrase;
  readonly log: readonly string[];
  readonly hint: Phrase;
}

export function failureWords(failure: Failure): FailureWords {
  const logs = Object.entries(failure.params).filter(([name, value]) => isLog(name, value));
  return {
    message: worded(messageOf, failure),
    log: logs.flatMap(([, value]) => logLines(String(value))),
    hint: worded(hintOf, failure),
  };
}

/** A failure as lines of plain text; lines of a log are marked, so that none of them can speak to a runner. */
export function failureText(failure: Failure): string {
  const { message, log, hint } = failureWords(failure);
  return [plain(message), ...log.map((line) => `  │ ${line}`), `  ${plain(hint)}`].join('\n');
}

/** The first sentence of what happened, for a line that has room for no more. */
export function failureTitle(failure: Failure): Phrase {
  const { message } = failureWords(failure);
  const end = message.findIndex(
    (word) => typeof word !== 'string' && 'prose' in word && SENTENCE.test(word.prose),
  );
  const last = message[end];
  if (last === undefined || typeof last === 'string' || !('prose' in last)) return message;
  return [...message.slice(0, end), { prose: last.prose.replace(SENTENCE, '') }];
}

const SENTENCE = /(?:[.:](?=\s|$)|;\s).*$/s;

function isLog(name: string, value: string | number): boolean {
  return typeof value === 'string' && (name === 'output' || value.trim().includes('\n'));
}

/** Around the name of a parameter: private characters that no template has; with its quotes only where it has both. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARKS = /("\uE000[^\uE000\uE001]*\uE001"|`\uE000[^\uE000\uE001]*\uE001`|\uE000[^\uE000\uE001]*\uE001)/;

/**
 * A text of the catalogue with its parameters still apart from our words: the catalogue fills in marks, and the text is
 * cut at them. What the template quotes is a name, and loses the quotes since every format marks names.
 */
function worded(tell: (failure: Failure) => string, { code, params }: Failure): Phrase {
  const marked = Object.fromEntries(Object.keys(params).map((name) => [name, `${OPEN}${name}${CLOSE}`]));
  const parts = tell({ code, params: marked }).split(MARKS);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [{ prose: part }] : parameterWords(part, params)));
}

function parameterWords(mark: string, params: Failure['params']): Phrase {
  const name = mark.slice(mark.indexOf(OPEN) + 1, mark.indexOf(CLOSE));
  const value = params[name] ?? '';
  if (isLog(name, value)) return [];
  const quoted = !mark.startsWith(OPEN);
  return [quoted ? { foreign: String(value) } : { prose: String(value) }];
}
