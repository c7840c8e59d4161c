/** Numbers whose sign a right-to-left text would move behind them. */

/** `-20`, `+3.5 %`, `€-5`: the bidirectional algorithm of Unicode moves the sign. */
export const signedNumber =
  /(?<![\p{L}\p{N}])(?:\p{Sc}[ \u00A0]?)?[-+−±]\p{Sc}?\d[\d.,\u00A0\u202F]*(?<![.,\u00A0\u202F])(?:[ \u00A0\u202F]?[%‰\p{Sc}])?/gu;
