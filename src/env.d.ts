/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The pictures of the text that is being drawn, by `src` as its writer gave it. */
    pictures: Readonly<
      Record<
        string,
        { readonly file: import('astro').ImageMetadata; readonly width: number; readonly height: number; readonly isDrawing: boolean }
      >
    >;
  }
}
