import { expect, test } from 'vitest';
import { typesetLine } from '../../../src/markdown/typography/typeset-line.ts';
import { htmlOf } from './compile.ts';

interface Sample {
  readonly language: string;
  /** A sentence over two lines, with straight quotes in quotes, emphasis that touches a sign, a struck word, an address and a number with its sign. */
  readonly typed: string;
  readonly printed: string;
}

const address = '<a href="https://example.org/a" rel="external">https://example.org/a</a>';
const addressFromLeft = address.replace('rel="external"', 'rel="external" dir="ltr"');

const samples: readonly Sample[] = [
  {
    language: 'en',
    typed: `She said "it's 'so'": **"no"** and\n(https://example.org/a), 10 % of €5.`,
    printed: `She said “it’s ‘so’”: <strong>“no”</strong> and\n(${address}), 10\u00A0% of €5.`,
  },
  {
    language: 'de',
    typed: `Sie sagte "geht's 'so'": **"nein"** und\n„https://example.org/a“, 10 % von 5 €.`,
    printed: `Sie sagte „geht’s ‚so‘“: <strong>„nein“</strong> und\n„${address}“, 10\u00A0% von 5\u00A0€.`,
  },
  {
    language: 'fr',
    typed: `Elle dit : "l'art, 'oui' !" **Et** ? Non ;\n« https://example.org/a », 10 % de 5 €.`,
    printed: `Elle dit\u00A0: «\u202Fl’art, “oui”\u202F!\u202F» <strong>Et</strong>\u202F? Non\u202F;\n«\u202F${address}\u202F», 10\u00A0% de 5\u00A0€.`,
  },
  {
    language: 'es',
    typed: `Dijo "¿'así'?": **"no"** y\n«https://example.org/a», 10 % de 5 €.`,
    printed: `Dijo «¿“así”?»: <strong>«no»</strong> y\n«${address}», 10\u00A0% de 5\u00A0€.`,
  },
  {
    language: 'it',
    typed: `Disse "l'arte 'così'": **"no"** e\n«https://example.org/a», 10 % di 5 €.`,
    printed: `Disse «l’arte “così”»: <strong>«no»</strong> e\n«${address}», 10\u00A0% di 5\u00A0€.`,
  },
  {
    language: 'pl',
    typed: `Powiedziała "to 'tak'": **"nie"** i\n„https://example.org/a”, 10 % z 5 zł.`,
    printed: `Powiedziała „to ‚tak’”: <strong>„nie”</strong> i\n„${address}”, 10\u00A0% z 5 zł.`,
  },
  {
    language: 'tr',
    typed: `"İstanbul'da 'öyle'" dedi: **"hayır"** ve\n“https://example.org/a”, %10, 5 ₺.`,
    printed: `“İstanbul’da ‘öyle’” dedi: <strong>“hayır”</strong> ve\n“${address}”, %10, 5\u00A0₺.`,
  },
  {
    language: 'ru',
    typed: `Она сказала "это 'так'": **"нет"** и\n«https://example.org/a», 10 % от 5 ₽.`,
    printed: `Она сказала «это „так“»: <strong>«нет»</strong> и\n«${address}», 10\u00A0% от 5\u00A0₽.`,
  },
  {
    language: 'el',
    typed: `Είπε "είναι 'έτσι'"· **"όχι"** και\n«https://example.org/a», 10 % των 5 €.`,
    printed: `Είπε «είναι “έτσι”»· <strong>«όχι»</strong> και\n«${address}», 10\u00A0% των 5\u00A0€.`,
  },
  {
    language: 'he',
    typed: `היא אמרה "זה 'כך'": **"לא"** וגם\n”https://example.org/a”, 10 % של 5 ₪.`,
    printed: `היא אמרה ”זה ’כך’”: <strong>”לא”</strong> וגם\n”${addressFromLeft}”, 10\u00A0% של 5\u00A0₪.`,
  },
  {
    language: 'ar',
    typed: `قالت "هذا 'كذا'"، **"لا"** و\n«https://example.org/a»، 10 ٪ من 5 €.`,
    printed: `قالت «هذا ‹كذا›»، <strong>«لا»</strong> و\n«${addressFromLeft}»، 10\u00A0٪ من 5\u00A0€.`,
  },
  {
    language: 'fa',
    typed: `گفت "این 'چنین'"، **"نه"** و\n«https://example.org/a»، ۱۰ ٪ از ۵ €.`,
    printed: `گفت «این ‘چنین’»، <strong>«نه»</strong> و\n«${addressFromLeft}»، ۱۰\u00A0٪ از ۵\u00A0€.`,
  },
  {
    language: 'hi',
    typed: `उसने कहा "यह 'ऐसा'": **"नहीं"** और\n“https://example.org/a”। १० % का ५ ₹।`,
    printed: `उसने कहा “यह ‘ऐसा’”: <strong>“नहीं”</strong> और\n“${address}”। १०\u00A0% का ५\u00A0₹।`,
  },
  {
    language: 'th',
    typed: `เธอพูดว่า"นี่ 'แบบนี้'" **"ไม่"** และ\nhttps://example.org/aครับ 10 % ของ 5 ฿`,
    printed: `เธอพูดว่า“นี่ ‘แบบนี้’” <strong>“ไม่”</strong> และ\n${address}ครับ 10\u00A0% ของ 5\u00A0฿`,
  },
  {
    language: 'ja',
    typed: `彼は、"'はい'と"言った。"いいえ"。これは**「重要」**です~~（古い）~~が、\n**マクロ(x)**をhttps://example.org/aで\n見る。5 €です。`,
    printed: `彼は、「『はい』と」言った。「いいえ」。これは<strong>「重要」</strong>です<del>（古い）</del>が、<strong>マクロ(x)</strong>を${address}で見る。5\u00A0€です。`,
  },
  {
    language: 'ko',
    typed: `그는 "'예'라고" 했다. **마크다운(Markdown)**을 사용,\n“https://example.org/a”에서 10 %, 5 ₩.`,
    printed: `그는 “‘예’라고” 했다. <strong>마크다운(Markdown)</strong>을 사용,\n“${address}”에서 10\u00A0%, 5\u00A0₩.`,
  },
  {
    language: 'zh',
    typed: `他说："'你好'。"她答："再见！"这是**我想做的事。**所以\n继续，**“引号”**之后\nhttps://example.org/a。\nPython 和 5 €。`,
    printed: `他说：“‘你好’。”她答：“再见！”这是<strong>我想做的事。</strong>所以继续，<strong>“引号”</strong>之后\n${address}。\nPython 和 5\u00A0€。`,
  },
];

test.each(samples)('a sentence in $language is set as its readers expect', ({ language, typed, printed }) => {
  expect(htmlOf(typed, { language })).toBe(`<p>${printed}</p>`);
});

test('what is set already, and what is code, stays as it was typed', () => {
  for (const { language, printed } of samples) {
    const text = printed.replace(/<[^>]*>/g, '');
    expect(typesetLine(text, language), language).toBe(text);
  }
  expect(htmlOf('`a ; b ? « c » 10 %` [a](https://example.org/?a=1;b)', { language: 'fr' })).toContain('<code>a ; b ? « c » 10 %</code>');
});
