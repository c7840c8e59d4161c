/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The pictures of the rendered text, by `src` as written in it. */
    pictures: Readonly<
      Record<
        string,
        { readonly file: import('astro').ImageMetadata; readonly width: number; readonly height: number; readonly isSvg: boolean }
      >
    >;
  }
}
