import type { Kind } from './kind.ts';
import { bundle } from './bundle/index.ts';
import { command } from './command/index.ts';
import { http } from './http/index.ts';
import { lighthouse } from './lighthouse/index.ts';
import { work } from './work/index.ts';

/** Every kind of check there is, in the order in which they are told. */
// oxlint-disable-next-line typescript/no-explicit-any -- each kind's schema vouches for its own options
export const kinds: readonly Kind<any>[] = [bundle, http, lighthouse, command, work];
