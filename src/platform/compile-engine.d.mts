/** `outDir` is emptied first. Throws where the source cannot be compiled. */
export function compileEngine(outDir: string): Promise<void>;
