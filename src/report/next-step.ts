import type { Report, Verdict } from '../model/index.ts';
import { removedChecks } from './changes.ts';
import { clean } from './clean.ts';

/** The command that measures these verdicts' checks again here, as a line for a POSIX shell; null where there are none. */
export function commandFor(report: Report, verdicts: readonly Verdict[]): string | null {
  const checks = [...new Set(verdicts.map((verdict) => verdict.check)).difference(removedChecks(report))];
  if (checks.length === 0) return null;
  const isWhole = !report.findings.some(({ code }) => code === 'left-out');
  const all = isWhole && new Set(report.verdicts.map((verdict) => verdict.check)).size === checks.length;
  const only = all || checks.length > MOST_NAMED ? [] : ['--only', ...checks.map(quoted)];
  return ['npx pierce gate', ...fileFlag(report), ...baseFlag(report), ...only].join(' ');
}

const MOST_NAMED = 6;

/** Names under which Pierce finds the budgets file by itself. */
const FOUND = /^(?:\.\/)?budgets\.(?:ya?ml|json)$/;

function fileFlag({ file }: Report): readonly string[] {
  return FOUND.test(file) ? [] : ['--budgets', quoted(file)];
}

/** A branch is clearer than a commit, but `HEAD^1` and the like mean another commit elsewhere. */
function baseFlag({ base, comparison }: Report): readonly string[] {
  if (!base || comparison.source === 'none') return [];
  const { ref, sha } = base.commit;
  const lasting = ref !== null && /^[\w./-]+$/.test(ref) && !/^(?:HEAD|-)|\.json$/.test(ref);
  const name = lasting ? ref : sha?.slice(0, 12);
  return name ? ['--base', quoted(name)] : [];
}

/** One word for the shell, whatever is in it. */
function quoted(word: string): string {
  const text = clean(word, 120);
  return /^[\w./:@=-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
