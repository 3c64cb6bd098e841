import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { captureTail, captureWhole, lastLines } from '../../src/platform/output.ts';

const chunks = fc.array(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  { maxLength: 30 },
);
const cap = fc.integer({ min: 1, max: 200 });

describe('output that is wanted whole', () => {
  test('is kept to the last byte, or told once to be too much', () => {
    fc.assert(
      fc.property(chunks, cap, (written, most) => {
        let overflows = 0;
        const capture = captureWhole(most, () => overflows++);
        for (const chunk of written) capture.push(chunk);
        const all = Buffer.concat(written);
        expect(overflows).toBe(all.length > most ? 1 : 0);
        if (all.length <= most) expect(capture.text()).toBe(all.toString('utf8'));
      }),
    );
  });
});

describe('output of which the end is enough', () => {
  test('keeps exactly its last bytes', () => {
    fc.assert(
      fc.property(chunks, cap, (written, most) => {
        const capture = captureTail(most);
        for (const chunk of written) capture.push(chunk);
        expect(capture.text()).toBe(Buffer.concat(written).subarray(-most).toString('utf8'));
      }),
    );
  });
});

describe('the last lines', () => {
  test('are the last fifteen that say something', () => {
    const output = Array.from({ length: 40 }, (_, index) => `line ${index}\n\n`).join('');
    expect(lastLines(output).split('\n')).toEqual(
      Array.from({ length: 15 }, (_, index) => `line ${index + 25}`),
    );
  });

  test('say so when there is nothing', () => {
    expect(lastLines(' \r\n\n')).toBe('(it wrote nothing)');
  });

  test('have lost their colours, links and bells', () => {
    const output =
      '\u001B[31;1mred\u001B[0m \u001B]8;;https://example.com\u0007link\u001B]8;;\u001B\\ \u0007done\u009B';
    expect(lastLines(output)).toBe('red link done');
  });

  test('count a carriage return as the end of a line', () => {
    expect(lastLines('10 %\r20 %\r\nend')).toBe('10 %\n20 %\nend');
  });

  test('are short, and found quickly, however long the output is', () => {
    const text = lastLines('\u001B]'.repeat(2_000_000) + 'x'.repeat(2_000_000));
    expect(text.length).toBeLessThan(400);
  });

  test('never hold a control character', () => {
    const anything = fc
      .array(fc.constantFrom('\u001B[', '\u001B]', '\u0007', '\r', '\n', '\u0000', '\u009B', 'a', '1;', 'm'))
      .map((all) => all.join(''));
    fc.assert(fc.property(anything, (output) => expect(lastLines(output)).not.toMatch(/[\p{Cc}--\n]/v)));
  });
});
