/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The pictures of the text that is being rendered, by `src` as it was written. */
    pictures: Readonly<
      Record<
        string,
        { readonly file: import('astro').ImageMetadata; readonly width: number; readonly height: number; readonly isSvg: boolean }
      >
    >;
  }
}
