#!/usr/bin/env node
const what = process.argv[2];
if (what === 'lighthouse') {
  const { default: lighthouse, generateReport } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox'] });
  const r = await lighthouse(process.argv[3], { port: chrome.port, output: 'json', logLevel: 'silent' });
  console.log(Object.keys(r!.lhr.audits).length, Object.values(r!.lhr.audits).filter((a) => a.scoreDisplayMode === 'error').map((a) => a.id + ' ' + a.errorMessage));
  console.log(Object.entries(r!.lhr.categories).map(([k, c]) => `${k} ${c.score}`), Object.keys(r!.lhr.i18n.icuMessagePaths).length);
  console.log(generateReport(r!.lhr, 'html').length);
  chrome.kill();
}
if (what === 'autocannon') {
  const { default: autocannon } = await import('autocannon');
  const r = await autocannon({ url: process.argv[3], duration: 1 });
  console.log(r.requests.total, r.errors, r.non2xx);
}
if (what === 'rest') {
  console.log(typeof (await import('size-limit')).default, typeof (await import('@size-limit/file')).default, typeof (await import('ajv')).Ajv, typeof (await import('yaml')).parse, typeof (await import('hdr-histogram-js')).build, typeof (await import('@actions/core')).setOutput, typeof (await import('@actions/github')).getOctokit, typeof (await import('commander')).Command);
}
process.exit();
