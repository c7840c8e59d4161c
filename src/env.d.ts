/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  type PageLocals = import('./renderer/page-locals.ts').PageLocals;

  interface Locals extends PageLocals {}
}
