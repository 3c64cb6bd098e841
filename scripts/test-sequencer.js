/**
 * Jest's order of test files, with the longest of them first: begun last, one is waited for alone. Where nothing has run
 * before, as on a fresh clone, Jest itself goes by the size of files, which says little about those that mostly wait.
 */
import SizeSequencer from '@jest/test-sequencer';
import { LONGEST } from '../jest.config.js';

const isLong = ({ path }) => LONGEST.some((part) => path.includes(part));

export default class extends SizeSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
