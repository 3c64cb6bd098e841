import type { Fingerprint } from '../model/index.ts';
import { machine } from '../platform/machine.ts';
import { VERSION } from '../version.ts';

/** Machine, toolchain and tool versions of this process, with what the kinds in use add (such as the browser). */
export function fingerprintOf(added: Fingerprint): Fingerprint {
  return { ...machine(), pierce: VERSION, ...added };
}
