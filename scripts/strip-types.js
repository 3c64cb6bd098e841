/** Jest transformer: Node's own type stripping. Positions stay, so no source maps are needed. */
import { stripTypeScriptTypes } from 'node:module';

const process = (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) });

export default { process, processAsync: async (source) => process(source) };
