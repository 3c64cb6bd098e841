/**
 * JUnit XML, for the many tools that read it: a suite for each check, a test case for each budget.
 * What cannot be told is skipped there, the nearest thing the format has.
 */
import type { Fault, Report, Verdict } from '../model/index.ts';
import { type ChangeRow, changeRows } from './changes.ts';
import { escaped } from './markup.ts';
import { type Standing, standingOf, untoldFaults } from './outline.ts';
import { type Phrase, plain, say, shown } from './phrase.ts';
import { checkOf, nameOf, rowOf, seen } from './row.ts';
import { failureStory, type FailureStory, storiesOf } from './story.ts';

/** Reports as one JUnit XML, well-formed whatever the names in it. */
export function junit(reports: readonly [Report, ...Report[]]): string {
  const parts = reports.map((report) => suitesOf(report, reports.length > 1 ? `${report.project}: ` : ''));
  const cases = parts.flatMap((part) => part.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name(reports.map(({ project }) => project).join(', '))}"${counts(cases)}>`,
    ...parts.flatMap(({ suites }) => suites),
    '</testsuites>',
    '',
  ].join('\n');
}

/** The suites of one report, their titles after `prefix`. */
function suitesOf(
  report: Report,
  prefix: string,
): { readonly suites: readonly string[]; readonly cases: readonly Case[] } {
  const cases = report.verdicts.map((verdict) => ({ ...caseOf(verdict, report), check: checkOf(verdict) }));
  const faults = untoldFaults(report).map(faultCase);
  const changes = changeRows(report)
    .filter(({ standing }) => standing !== 'told')
    .map(changeCase);
  const suites = [...Map.groupBy(cases, ({ check }) => check)].map(([check, own]) =>
    suite(prefix + check, own),
  );
  return {
    suites: [
      ...suites,
      ...(changes.length > 0 ? [suite(`${prefix}budgets file`, changes)] : []),
      ...(faults.length > 0 ? [suite(`${prefix}measuring`, faults)] : []),
    ],
    cases: [...cases, ...changes, ...faults],
  };
}

interface Case {
  readonly standing: Standing;
  readonly xml: string;
}

function suite(title: string, cases: readonly Case[]): string {
  return [
    `  <testsuite name="${name(title)}"${counts(cases)}>`,
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
  ].join('\n');
}

function counts(cases: readonly Case[]): string {
  const of = (wanted: Standing): number => cases.filter(({ standing }) => standing === wanted).length;
  return ` tests="${cases.length}" failures="${of('fail')}" errors="${of('error')}" skipped="${of('inconclusive')}"`;
}

function caseOf(verdict: Verdict, report: Report): Case {
  const { at } = verdict.budget;
  const place = `file="${name(at.file)}" line="${at.line}"`;
  const standing = standingOf(verdict);
  const inside = outcome(standing, numbersOf(verdict), reasonsOf(verdict, report));
  return {
    standing,
    xml: testCase(`classname="${name(checkOf(verdict))}" name="${name(nameOf(verdict))}" ${place}`, inside),
  };
}

function faultCase(fault: Fault): Case {
  const story = failureStory(fault);
  const inside = outcome('error', '', failureLines(story));
  return {
    standing: 'error',
    xml: testCase(`classname="measuring" name="${escaped(plain(story.where))}"`, inside),
  };
}

/** A change that has to be accepted is a test of its own; it holds once somebody has. */
function changeCase({ standing, what, subject, from, to, inForce, gate, at }: ChangeRow): Case {
  const reason = plain(say`${[what]}: ${from} → ${to}, in force ${inForce}; ${gate}`);
  const kind = standing === 'open' ? 'fail' : 'waived';
  const place = `file="${name(at.file)}" line="${at.line}"`;
  const attributes = `classname="budgets file" name="${escaped(plain(subject))}" ${place}`;
  return { standing: kind, xml: testCase(attributes, outcome(kind, '', [reason])) };
}

function testCase(attributes: string, inside: readonly string[]): string {
  return [`    <testcase ${attributes}>`, ...inside.map((line) => `      ${line}`), '    </testcase>'].join(
    '\n',
  );
}

function outcome(standing: Standing, numbers: string, reasons: readonly string[]): readonly string[] {
  const message = escaped(reasons[0] ?? numbers);
  const text = escaped([numbers, ...reasons].filter((line) => line !== '').join('\n'));
  switch (standing) {
    case 'error':
      return [`<error message="${message}">${text}</error>`];
    case 'fail':
      return [`<failure message="${message}">${text}</failure>`];
    case 'inconclusive':
      return [`<skipped message="${message}"/>`, `<system-out>${text}</system-out>`];
    case 'warn':
    case 'waived':
    case 'pass':
      return [`<system-out>${text}</system-out>`];
  }
}

function numbersOf(verdict: Verdict): string {
  const { base, head, change, limits } = rowOf(verdict);
  const limit = limits.map(({ text }) => text).join(', ');
  const sight = seen(change) === '' ? '' : `, ${seen(change)}`;
  return plain(say`base ${[base]}, head ${[head]}, change ${[change.main + sight]}, limit ${[limit]}`);
}

function reasonsOf(verdict: Verdict, report: Report): readonly string[] {
  return storiesOf([verdict], report).flatMap((story) => [
    ...story.failures.flatMap(failureLines),
    ...[...story.reasons, ...story.causes, ...story.facts].map((phrase: Phrase) => plain(phrase)),
  ]);
}

function failureLines({ message, log, hint }: FailureStory): readonly string[] {
  return [plain(message), ...log, plain(hint)];
}

const name = (text: string): string => escaped(shown(text));
