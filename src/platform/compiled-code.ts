/**
 * Node saves the code that it has compiled, but only for the main thread, and only when the process ends. A thread uses the same folder where the
 * variable NODE_COMPILE_CACHE names it, and must save what it has compiled itself, because it is terminated in the end.
 */
import { flushCompileCache } from 'node:module';

/** For the entry file of a thread, when it has imported everything. Writes only what is new. */
export function saveCompiledCode(): void {
  flushCompileCache();
}
