/**
 * JUnit XML, for the many tools that read it: a suite for each check, a test case for each budget.
 * What cannot be told is skipped there, the nearest the format has.
 */
import type { Report, Verdict } from '../model/index.ts';
import { failureStory, type Story, storiesOf } from './story.ts';
import { headline } from './headline.ts';
import { type Standing, standingOf } from './outline.ts';
import { type Phrase, plain, say } from './phrase.ts';
import { nameOf, rowOf } from './row.ts';

/** The report as JUnit XML, well-formed whatever the names in it. */
export function junit(report: Report): string {
  const checks = [...new Set(report.verdicts.map(({ check }) => check))];
  const suites = checks.map((check) => suite(check, report.verdicts.filter((verdict) => verdict.check === check)));
  const untold = untoldFaults(report);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${attribute(report.project)}"${counts(report.verdicts, untold.length)}>`,
    `  <!-- ${comment(plain(headline(report)))} -->`,
    ...suites,
    ...(untold.length > 0 ? [measuringSuite(untold)] : []),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(check: string, verdicts: readonly Verdict[]): string {
  const open = `  <testsuite name="${attribute(check)}"${counts(verdicts, 0)}>`;
  return [open, ...verdicts.map(testCase), '  </testsuite>'].join('\n');
}

function counts(verdicts: readonly Verdict[], others: number): string {
  const number = (...wanted: readonly Standing[]): number =>
    verdicts.filter((verdict) => wanted.includes(standingOf(verdict))).length;
  const errors = number('error') + others;
  return ` tests="${verdicts.length + others}" failures="${number('fail')}" errors="${errors}" skipped="${number('inconclusive')}"`;
}

function testCase(verdict: Verdict): string {
  const { at } = verdict.budget;
  const names = `classname="${attribute(verdict.check)}" name="${attribute(nameOf(verdict))}"`;
  const place = `file="${attribute(at.file)}" line="${at.line}"`;
  return [`    <testcase ${names} ${place}>`, ...outcomeLines(verdict), '    </testcase>'].join('\n');
}

function outcomeLines(verdict: Verdict): readonly string[] {
  const [story] = storiesOf([verdict]) as [Story];
  const text = textOf(verdict, story);
  const message = attribute(text.split('\n')[1] ?? text);
  switch (story.standing) {
    case 'error':
      return [`      <error message="${message}">${content(text)}</error>`];
    case 'fail':
      return [`      <failure message="${message}">${content(text)}</failure>`];
    case 'inconclusive':
      return [`      <skipped message="${message}"/>`, `      <system-out>${content(text)}</system-out>`];
    case 'warn':
    case 'waived':
    case 'pass':
      return [`      <system-out>${content(text)}</system-out>`];
  }
}

/** The numbers on the first line, the reason on the second, then everything else. */
function textOf(verdict: Verdict, story: Story): string {
  const { base, head, change, limits } = rowOf(verdict);
  const limit = limits.map(({ text }) => text).join(', ');
  const numbers = say`base ${[base]}, head ${[head]}, change ${[change.main]}, limit ${[limit]}`;
  const failures = story.failures.flatMap((failure) => [failure.message, ...failure.log.map(own), failure.hint]);
  return [numbers, ...story.reasons, ...failures, ...story.causes, ...story.facts].map(plain).join('\n');
}

const own = (line: string): Phrase => [line];

function untoldFaults(report: Report): Report['faults'] {
  return report.verdicts.length > 0 ? [] : report.faults;
}

function measuringSuite(faults: Report['faults']): string {
  const cases = faults.map((fault) => {
    const { where, message, log, hint } = failureStory(fault);
    const text = [plain(message), ...log, plain(hint)].join('\n');
    const name = attribute(plain(where));
    return `    <testcase classname="measuring" name="${name}"><error message="${attribute(plain(message))}">${content(text)}</error></testcase>`;
  });
  return [
    `  <testsuite name="measuring" tests="${faults.length}" failures="0" errors="${faults.length}" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}
