/** All colours of a site: those of the publication, and others that are computed from them, so that each ink is readable on its ground. */
import { black, contrast, mix, nearestTone, white } from '../../../base/contrast.ts';
import { type ChosenColours, least, type Pair, type Theme } from '../../../schema/legible-colours.ts';
import { type ColourName, designColours } from './design-colours.ts';

export type Palette = Readonly<Record<ColourName, Pair>>;

/** The palette for a publication's colours, or that of the design. `chosen` has passed `illegibleColours`. */
export function paletteOf(chosen: ChosenColours | undefined): Palette {
  if (!chosen?.paper && !chosen?.signal && !chosen?.flood) return designColours;
  const [day, night] = [coloursOf(chosen, 'day'), coloursOf(chosen, 'night')];
  const pair = (name: ColourName): Pair => ({ day: day[name], night: night[name] });
  return {
    ...{ paper: pair('paper'), sheet: pair('sheet'), ink: pair('ink'), 'ink-2': pair('ink-2'), hair: pair('hair') },
    ...{ signal: pair('signal'), 'signal-strong': pair('signal-strong'), mark: pair('mark') },
    ...{ flood: pair('flood'), 'flood-ink': pair('flood-ink'), 'flood-2': pair('flood-2') },
    ...{ 'flood-hair': pair('flood-hair'), 'flood-knock': pair('flood-knock') },
  };
}

type Colours = Readonly<Record<ColourName, string>>;

function coloursOf(chosen: ChosenColours, theme: Theme): Colours {
  const page = pageColours(chosen, theme);
  return { ...page, ...coverColours(chosen, theme, page) };
}

type PageColours = Omit<Colours, `flood${string}`>;

function pageColours({ paper: papers, signal: signals, flood: floods }: ChosenColours, theme: Theme): PageColours {
  const design = (name: ColourName): string => designColours[name][theme];
  const paper = papers?.[theme] ?? design('paper');
  const ink = inkOn(paper, [design('ink')], least.length);
  const secondary = papers ? faintest(ink, paper, secondaryContrast) : design('ink-2');
  // The cover by day is how readers recognise a publication, so the signal follows it where none is chosen.
  const signal = signals?.[theme] ?? readableTone(floods?.day ?? design('signal'), paper, least.text);
  return {
    ...{ paper, ink, signal, 'ink-2': secondary },
    sheet: papers?.day ?? design('sheet'),
    hair: papers ? faintest(ink, paper, hairContrast) : design('hair'),
    'signal-strong': papers || signals || floods ? readableTone(signal, paper, least.length) : design('signal-strong'),
    mark: papers || signals || floods ? markOf(paper, signal, secondary) : design('mark'),
  };
}

function coverColours(
  { paper, signal, flood }: ChosenColours,
  theme: Theme,
  page: PageColours,
): Pick<Colours, `flood${string}` & ColourName> {
  const design = designColours['flood'][theme];
  const followed = theme === 'day' ? (signal?.day ?? design) : paper ? mix(page.paper, black, nightfall) : design;
  const ground = flood?.[theme] ?? followed;
  // By day the title has the ink of the text on the signal colour; by night the two are exchanged.
  const title = inkOn(ground, theme === 'day' ? [page.ink, page.paper] : [page.signal, page.ink, page.paper], least.text);
  const text = inkOn(ground, [page.ink, page.paper], least.text);
  const knocked = [designColours['flood-knock'][theme], page.paper, page.ink].find(
    (ink) => contrast(ink, ground) >= least.drawing && contrast(ink, title) >= apart,
  );
  return {
    flood: ground,
    'flood-ink': title,
    'flood-2': text,
    'flood-hair': theme === 'day' ? text : faintest(text, ground, nightHairContrast),
    'flood-knock': knocked ?? faintest(title, ground, least.drawing),
  };
}

/** Contrasts of the design: small text and hairlines with the paper, rules with the cover by night, two inks that must be distinguishable. */
const secondaryContrast = 6.4;
const hairContrast = 1.5;
const nightHairContrast = 2;
const apart = 1.4;
/** How much darker than the page the cover is by night. */
const nightfall = 0.4;
/** The largest share of the signal colour behind marked words. */
const markStrength = 0.25;

/** The first of `inks` that is readable on the ground; else black or white, one of which has a contrast of 4.5 with any colour. */
function inkOn(ground: string, inks: readonly string[], enough: number): string {
  return inks.find((ink) => contrast(ink, ground) >= enough) ?? (contrast(black, ground) >= contrast(white, ground) ? black : white);
}

/** The smallest share of ink on the ground that has the contrast, in hundredths. */
function faintest(ink: string, ground: string, enough: number): string {
  const shares = Array.from({ length: 100 }, (_, hundredths) => mix(ground, ink, hundredths / 100));
  return shares.find((tone) => contrast(tone, ground) >= enough) ?? ink;
}

function readableTone(colour: string, ground: string, enough: number): string {
  return nearestTone(colour, (tone) => contrast(tone, ground) >= enough) ?? colour;
}

/** The largest share of the signal colour in the paper with which small text is readable. */
function markOf(paper: string, signal: string, secondary: string): string {
  const tints = Array.from({ length: 26 }, (_, step) => mix(paper, signal, markStrength * (1 - step / 25)));
  return tints.find((tint) => contrast(secondary, tint) >= least.text) ?? paper;
}
