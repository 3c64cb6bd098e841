/** The page's style: the system's own fonts, colours that keep their contrast on light and on dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --panel: #f6f8fa; --line: #d1d9e0;
  --pass: #1a7f37; --fail: #cf222e; --doubt: #8a5a00; --zone: #cf222e1f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --panel: #151b23;
  --line: #3d444d; --pass: #3fb950; --fail: #f85149; --doubt: #d29922; --zone: #f8514933; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: .5rem; }
h1 { font-size: 1.35rem; line-height: 1.4; font-weight: 500; margin: 0 0 .75rem; text-wrap: pretty; }
h1 .answer { display: inline-block; font-weight: 700; color: var(--paper); background: var(--tone);
  border-radius: .4rem; padding: 0 .6rem; margin-right: .35rem; }
h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
h3 { font-size: .95rem; margin: 1rem 0 .25rem; }
section { margin-top: 2.5rem; }
section > h2 { margin-bottom: .75rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; font-size: .875em; }
code { background: var(--panel); border-radius: .3rem; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; }
blockquote { margin: .75rem 0; padding-left: .75rem; border-left: .2rem solid var(--line); }
small, .about, .provenance, .legend { color: var(--soft); font-size: .875rem; }
.doubt { color: var(--doubt); }
.yes, .pass { --tone: var(--pass); }
.no, .fail, .error { --tone: var(--fail); }
.clarify, .inconclusive, .warn, .waived { --tone: var(--doubt); }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
  border-radius: .4rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.card .about { margin: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: .75rem 0 .25rem; }
.numbers dt { color: var(--soft); font-size: .8rem; }
.numbers dd { margin: 0; font-size: 1.15rem; font-weight: 600; }
.numbers small { font-weight: 400; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
td:first-child code { overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 500; font-size: .8rem; }
.differs td { color: var(--doubt); }
.chart { display: block; max-width: 100%; }
.chart .zone { fill: var(--zone); }
.chart .edge { stroke: var(--fail); }
.chart .zero { stroke: var(--soft); stroke-dasharray: 2 2; }
.chart text { fill: var(--soft); font-size: 10px; text-anchor: middle; }
.chart .range { stroke: var(--tone, var(--ink)); stroke-width: 2; }
.chart circle { fill: var(--tone, var(--ink)); }
@media print { body { max-width: none; padding: 0; } .card { break-inside: avoid; } }
`;
