/** Characters by the script they belong to, as far as the rules of a line differ between scripts. */

/** Chinese and Japanese letters, their punctuation, and the full-width forms: between them stands no space, and quotes touch them. */
export const cjk = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Letters of scripts without a space between words, and Korean ones: its particles follow a word at once. */
export const unspacedLetter =
  /(?=[\p{L}\p{M}\p{N}])[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
