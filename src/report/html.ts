/**
 * The whole report as one page without scripts, pictures from elsewhere or anything to load: it can be kept, mailed and
 * opened from an artifact. Every budget is in it, with its interval and everything behind it.
 */
import type { Report, Unjudged, Verdict } from '../model/index.ts';
import { counted, reportWords } from './findings.ts';
import { scaleFor } from './format.ts';
import { ANSWERS, headline } from './headline.ts';
import { intervalChart } from './html-chart.ts';
import { STYLE } from './html-style.ts';
import { escaped, htmlPhrase } from './markup.ts';
import { commandFor } from './next-step.ts';
import { openOf, outlineOf, type Standing, STATUS_WORDS, untoldFaults } from './outline.ts';
import { type Phrase, say, shown } from './phrase.ts';
import { provenance } from './provenance.ts';
import { nameOf, type Row, rowOf } from './row.ts';
import { failureStory, type FailureStory, storiesOf, type Story, subjectOf } from './story.ts';

/** Nothing may be loaded or run; the page's own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Causes shown of each budget. */
const MOST_CAUSES = 50;

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
    ...storiesOf(open, MOST_CAUSES).map(card),
    ...untoldFaults(report).flatMap((fault) => ['<article class="card error">', ...failureHtml(failureStory(fault)), '</article>']),
    ...nextStep(report, open),
    ...budgetTable([...open, ...outline.pass]),
    ...passNotes(outline.pass),
    ...unjudgedTable(report.unjudged),
    ...fingerprints(report),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function header(report: Report): readonly string[] {
  return [
    '<header>',
    `<h1><span class="answer">${ANSWERS[report.answer]}</span> ${htmlPhrase(causesIn(headline(report)))}</h1>`,
    `<p class="provenance">${htmlPhrase(provenance(report))}</p>`,
    ...report.findings
      .filter(({ code }) => code !== 'no-baseline' && code !== 'nothing-judged')
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
  const points = [...story.reasons, ...story.facts];
  const cut: Phrase = story.moreCauses > 0 ? say`${counted(story.moreCauses, 'more part')} changed.` : [];
  return [
    `<article class="card ${story.standing}">`,
    `<h2><span class="status">${STATUS_WORDS[story.standing]}</span> ${htmlPhrase(subjectOf(story))}</h2>`,
    `<p class="about">${htmlPhrase(about)}</p>`,
    ...(story.verdicts.length === 1 && verdict.head ? [numbers(verdict)] : []),
    ...(story.message ? [`<blockquote>${htmlPhrase(story.message)}</blockquote>`] : []),
    ...list(points),
    ...(story.causes.length > 0 ? ['<h3>What moved</h3>', ...list(cut.length > 0 ? [...story.causes, cut] : story.causes)] : []),
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
    figure('Change', row.change.main, row.change.range),
    figure('Limit', limitText(row), row.used),
    '</dl>',
    intervalChart(verdict),
  ].join('\n');
}

const limitText = (row: Row): string => row.limits.map(({ text }) => text).join(', ');

function list(points: readonly Phrase[]): readonly string[] {
  return points.length === 0 ? [] : ['<ul>', ...points.map((point) => `<li>${htmlPhrase(point)}</li>`), '</ul>'];
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

function budgetTable(verdicts: readonly Verdict[]): readonly string[] {
  if (verdicts.length === 0) return [];
  const heads = ['Status', 'Metric', 'Base', 'Head', 'Change', 'Interval', 'Limit'];
  return table('All budgets', heads, verdicts.map(budgetLine));
}

function budgetLine(verdict: Verdict): string {
  const row = rowOf(verdict);
  const { change } = row;
  const details = [change.also, change.range].filter((text) => text !== '').join(', ');
  return line(`class="${row.standing}"`, [
    status(row.standing),
    htmlPhrase(say`${verdict.check} ${nameOf(verdict)}`),
    escaped(row.base),
    escaped(row.head),
    `${escaped(change.main)}${details === '' ? '' : `<br><small>${escaped(details)}</small>`}`,
    intervalChart(verdict),
    `${escaped(limitText(row))}${row.used === '' ? '' : `<br><small>${escaped(row.used)}</small>`}`,
  ]);
}

const status = (standing: Standing): string => `<span class="status">${STATUS_WORDS[standing]}</span>`;

function passNotes(passed: readonly Verdict[]): readonly string[] {
  const noted = passed.filter(({ findings, causes }) => findings.length > 0 || causes.length > 0);
  if (noted.length === 0) return [];
  const bodies = storiesOf(noted, MOST_CAUSES).map((story) => [
    `<h3>${htmlPhrase(subjectOf(story))}</h3>`,
    ...list([...story.reasons, ...story.causes]),
  ]);
  return ['<section>', '<h2>About budgets that hold</h2>', ...bodies.flat(), '</section>'];
}

function unjudgedTable(unjudged: readonly Unjudged[]): readonly string[] {
  if (unjudged.length === 0) return [];
  const lines = unjudged.map(({ check, metric, base, head }) => {
    const scale = scaleFor(metric.unit, [base, head], metric.nature === 'exact');
    return line('', [htmlPhrase(say`${check} ${metric.id}`), escaped(scale.show(base)), escaped(scale.show(head))]);
  });
  return table('Measured without a budget', ['Metric', 'Base', 'Head'], lines);
}

/** Machine and tools of both sides, with what differs marked. */
function fingerprints({ head, base, comparison }: Report): readonly string[] {
  const names = [...new Set([...Object.keys(head.fingerprint), ...Object.keys(base?.fingerprint ?? {})])].toSorted();
  const lines = names.map((name) =>
    line(comparison.differs.includes(name) ? 'class="differs"' : '', [
      escaped(shown(name)),
      escaped(shown(base?.fingerprint[name] ?? '–')),
      escaped(shown(head.fingerprint[name] ?? '–')),
    ]),
  );
  return table('Machine and tools', ['', 'Base', 'Head'], lines);
}

function table(title: string, heads: readonly string[], lines: readonly string[]): readonly string[] {
  const header = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  return [
    '<section>',
    `<h2>${title}</h2>`,
    '<div class="wide"><table>',
    `<thead><tr>${header}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody></table></div>',
    '</section>',
  ];
}

function line(attributes: string, cells: readonly string[]): string {
  const open = attributes === '' ? '<tr>' : `<tr ${attributes}>`;
  return `${open}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
