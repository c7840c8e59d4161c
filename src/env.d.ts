/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  type PageLocals = import('./renderer/page-locals.ts').PageLocals;

  interface Locals extends PageLocals {}
}

declare module 'hyphen/hyphen.js' {
  interface Options {
    readonly html: boolean;
    readonly hyphenChar: string;
    readonly minWordLength: number;
  }
  export default function createHyphenator(patterns: unknown, options: Options): (text: string) => string;
}

declare module 'hyphen/patterns/*.js' {
  const patterns: unknown;
  export default patterns;
}
