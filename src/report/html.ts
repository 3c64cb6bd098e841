/**
 * The whole report as one page without scripts, pictures from elsewhere or anything to load: it can be kept, mailed and
 * opened from an artifact. Every budget is in it, with its interval and everything behind it.
 */
import type { Report, Verdict } from '../model/index.ts';
import { counted } from './counted.ts';
import { reportWords } from './findings.ts';
import { ANSWERS, headline } from './headline.ts';
import { intervalChart, LEGEND } from './html-chart.ts';
import { STYLE } from './html-style.ts';
import {
  budgetTable,
  changeTable,
  fingerprints,
  limitText,
  list,
  measuredTable,
  MOST_CAUSES,
  passNotes,
  told,
  unjudgedTable,
} from './html-tables.ts';
import { escaped, htmlPhrase } from './markup.ts';
import { commandFor } from './next-step.ts';
import { openOf, outlineOf, STATUS_WORDS, untoldFaults } from './outline.ts';
import { type Phrase, say, shown } from './phrase.ts';
import { provenance } from './provenance.ts';
import { rowOf, seen } from './row.ts';
import { failureStory, type FailureStory, storiesOf, type Story, subjectOf } from './story.ts';

/** Nothing may be loaded or run; the page's own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const legend = `<p class="legend">${LEGEND}</p>`;

/** The report as an HTML document. */
export function html(report: Report): string {
  const outline = outlineOf(report);
  const open = openOf(outline);
  const title = `${ANSWERS[report.answer]} – ${shown(report.project)}`;
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    `<body class="${report.answer}">`,
    ...header(report),
    '<main>',
    ...(report.verdicts.some((verdict) => intervalChart(verdict) !== '') ? [legend] : []),
    ...storiesOf(open, report, MOST_CAUSES).map(card),
    ...untoldFaults(report).flatMap((fault) => [
      '<article class="card error">',
      ...failureHtml(failureStory(fault)),
      '</article>',
    ]),
    ...changeTable(report),
    ...nextStep(report, open),
    ...budgetTable([...open, ...outline.pass]),
    ...passNotes(outline.pass, report),
    ...unjudgedTable(report.unjudged),
    ...measuredTable(report),
    ...fingerprints(report),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** Findings that the headline or the table of changes tells. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['no-baseline', 'nothing-judged', 'changes-unaccepted']);

function header(report: Report): readonly string[] {
  return [
    '<header>',
    `<h1><span class="answer">${ANSWERS[report.answer]}</span> ${htmlPhrase(causesIn(headline(report)))}</h1>`,
    `<p class="provenance">${htmlPhrase(provenance(report))}</p>`,
    ...report.findings
      .filter(({ code }) => !TOLD_ELSEWHERE.has(code))
      .map((finding) => `<p class="doubt">${htmlPhrase(reportWords(finding))}</p>`),
    '</header>',
  ];
}

/** The headline after its answer, which has a place of its own. */
function causesIn([first = '', ...others]: Phrase): Phrase {
  return typeof first === 'string' ? [first.replace(/^\w+ – /, ''), ...others] : [first, ...others];
}

function card(story: Story): string {
  const about = say`${story.place}${story.owner ? say`, owner ${story.owner}` : []}`;
  const [verdict] = story.verdicts;
  const cut: Phrase = story.moreCauses > 0 ? say`${counted(story.moreCauses, 'more part')} changed.` : [];
  return [
    `<article class="card ${story.standing}">`,
    `<h2><span class="status">${STATUS_WORDS[story.standing]}</span> ${htmlPhrase(subjectOf(story))}</h2>`,
    `<p class="about">${htmlPhrase(about)}</p>`,
    ...(story.verdicts.length === 1 && verdict.head ? [numbers(verdict)] : []),
    ...(story.message ? [`<blockquote>${htmlPhrase(story.message)}</blockquote>`] : []),
    ...list(story.reasons),
    ...(story.causes.length > 0
      ? ['<h3>What moved</h3>', ...list(cut.length > 0 ? [...story.causes, cut] : story.causes)]
      : []),
    ...list(story.facts),
    ...story.failures.flatMap(failureHtml),
    '</article>',
  ].join('\n');
}

/** The numbers of one budget as large figures, and its interval as a picture. */
function numbers(verdict: Verdict): string {
  const row = rowOf(verdict);
  const figure = (name: string, value: string, small: string): string =>
    `<div><dt>${name}</dt><dd>${escaped(value)}${small === '' ? '' : ` <small>${escaped(small)}</small>`}</dd></div>`;
  return [
    '<dl class="numbers">',
    figure('Base', row.base, ''),
    figure('Head', row.head, ''),
    figure('Change', row.change.main, told([row.change.range, seen(row.change)])),
    figure('Limit', limitText(row), row.used),
    '</dl>',
    intervalChart(verdict),
  ].join('\n');
}

function failureHtml({ where, message, log, hint }: FailureStory): readonly string[] {
  return [
    `<p>${htmlPhrase(where)}: ${htmlPhrase(message)}</p>`,
    ...(log.length > 0 ? [`<pre>${escaped(log.join('\n'))}</pre>`] : []),
    `<p>What to do: ${htmlPhrase(hint)}</p>`,
  ];
}

function nextStep(report: Report, open: readonly Verdict[]): readonly string[] {
  const command = commandFor(report, open);
  return command === null ? [] : ['<p>To see it on your machine:</p>', `<pre>${escaped(command)}</pre>`];
}
