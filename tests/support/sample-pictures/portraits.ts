/** The portraits of the writers, who do not exist: head and shoulders in a few broad strokes. */
import { bar, feature, ink, line, paper, range, shape, signal, skin, type Picture } from './ink.ts';

type Marks = Picture['marks'];

const eyes = [line('M250 272H286M316 272H352', 8, feature)];
const nose = line('M300 272V336H318', 6, feature);
const mouth = line('M278 376H326', 8, signal);
const jaw = line('M228 236V318C228 384 262 420 300 420S372 384 372 318V236', 7, feature);
const face = shape('M228 236C228 176 258 146 300 146S372 176 372 236V318C372 384 338 420 300 420S228 384 228 318Z', skin);

/** By slug. */
export const portraits: ReadonlyMap<string, Picture> = new Map(
  Object.entries<Picture>({
    'maren-holt': portrait(4.6, [
      shape('M170 400V240C170 130 226 84 300 84S430 130 430 240V400H372V236L228 200V400Z', ink),
      ...[jaw, ...eyes, nose, mouth],
    ]),
    'kenji-abara': portrait(3.2, [
      shape('M212 296V228C212 158 254 122 300 122S388 158 388 228V296L372 282V232C346 206 254 206 228 232V282Z', ink),
      ...[jaw, nose, mouth],
      line('M236 276a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M310 276a27 27 0 1 0 54 0a27 27 0 1 0 -54 0M290 270H310', 7, feature),
    ]),
    'imani-brandt': portrait(5.4, [
      shape(
        'M300 70C420 70 462 160 462 252C462 336 420 386 372 392V248C350 212 250 212 228 248V392C180 386 138 336 138 252C138 160 180 70 300 70Z',
        ink,
      ),
      ...[jaw, ...eyes, nose, mouth],
    ]),
    'saoirse-lindgren': portrait(4, [
      shape(
        'M300 92C196 92 160 168 160 264V470L228 452V262C258 244 288 214 300 176C312 214 342 244 372 262V452L440 470V264C440 168 404 92 300 92Z',
        ink,
      ),
      ...[jaw, ...eyes, nose, mouth],
    ]),
    'teodor-askew': portrait(2.6, [
      line('M228 320V232C228 174 258 146 300 146S372 174 372 232V320', 7, feature),
      shape('M222 296C214 402 256 470 300 470S386 402 378 296C366 352 344 358 300 358S234 352 222 296Z', ink),
      shape('M212 300V236L228 224V300ZM388 300V236L372 224V300Z', ink),
      line('M246 252H290M312 252H356', 10, feature),
      ...[...eyes, line('M300 272V330H318', 6, feature), line('M282 396H320', 8, signal)],
    ]),
    'yusuf-calloway': portrait(3.8, [
      shape('M210 290V214C210 136 268 100 340 112C392 122 404 176 388 240L372 268V226C332 236 268 226 242 196L228 268Z', ink),
      ...[jaw, ...eyes, nose, line('M280 388H324', 8, signal)],
      shape('M252 368C268 342 332 342 348 368C326 358 274 358 252 368Z', ink),
    ]),
  }),
);

/** A square picture; the shoulders are a small horn, the steeper the narrower they are. */
function portrait(steepness: number, head: Marks): Picture {
  const shoulders = range(11).map((index) => {
    const height = 178 - steepness * (index - 5) ** 2;
    return bar(300 + (index - 5) * 56 - 18, 600 - height, 36, height, ink);
  });
  return { width: 600, height: 600, ground: paper, marks: [...shoulders, shape('M243 350H357V470L300 520L243 470Z', skin), face, ...head] };
}
