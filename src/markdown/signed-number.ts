/** Numbers whose sign a text that runs from right to left would set behind them. */

/** `-20`, `+3.5 %`, `€-5`: the rules of Unicode set the sign behind the number. */
export const signedNumber =
  /(?<![\p{L}\p{N}])(?:\p{Sc}[ \u00A0]?)?[-+−±]\p{Sc}?\d[\d.,\u00A0\u202F]*(?<![.,\u00A0\u202F])(?:[ \u00A0\u202F]?[%‰\p{Sc}])?/gu;
