/** Times the feed parser; prints one number per benchmark for tools to read. */
import { parseFeeds } from '../src/feed.js';

const feeds = {
  'plain feed': Array.from({ length: 1500 }, (_, n) => `sku-${n};item number ${n};${n * 3};${n % 50}`).join('\n'),
  'quoted feed': Array.from({ length: 1500 }, (_, n) => `sku-${n};"item ""${n}"" of many";${n * 3};${n % 50}`).join('\n'),
};

const results = Object.entries(feeds).map(([name, text]) => ({ name, unit: 'ms', value: median(times(text)) }));
console.log(JSON.stringify(results));

/** After a warm-up, so that it is the compiled code that is timed. */
function times(text) {
  const runs = Array.from({ length: 60 }, () => {
    const start = performance.now();
    if (parseFeeds(text).length !== 1500) throw new Error('the parser lost rows');
    return performance.now() - start;
  });
  return runs.slice(20);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
