/** Characters by script, where rules of typography differ between scripts. */

/** Chinese and Japanese letters, their punctuation, and full-width forms: no spaces between them, and quotes directly beside them. */
export const cjk = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Letters of scripts without spaces between words, and Korean ones, whose particles follow a word without a space. */
export const unspacedLetter =
  /(?=[\p{L}\p{M}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
