/** The style sheet of social cards: the tokens of the site, enlarged for phones, which show a third of the pixels. */
import type { CardColours } from './card-colours.ts';

export function cardStyle({ ground, ink, knock }: CardColours): string {
  return `
.card {
  display: flex;
  flex-direction: column;
  width: 1200px;
  height: 630px;
  padding: 44px 64px 56px;
  background-color: ${ground};
  color: ${ink};
  font-family: Newsreader;
}
.rtl { direction: rtl; }
.head {
  display: flex;
  align-items: baseline;
  justify-content: space-between;
  gap: 48px;
  padding-bottom: 16px;
  border-bottom: 2px solid ${ink};
}
.wordmark { display: flex; flex-wrap: wrap; direction: ltr; letter-spacing: -0.02em; line-height: 1; }
.word { display: flex; }
.letter { white-space: pre; }
.label { font-family: Libre Franklin; font-size: 25px; font-weight: 500; line-height: 1.3; letter-spacing: 0.005em; white-space: nowrap; }
.title { flex-grow: 1; padding-top: 30px; margin-inline-start: -4px; font-weight: 340; text-wrap: balance; overflow-wrap: anywhere; }
.name { flex-grow: 1; align-content: flex-start; letter-spacing: -0.03em; margin-inline-start: -6px; }
.rtl .name { justify-content: flex-end; }
.foot { display: flex; align-items: flex-end; justify-content: space-between; gap: 48px; }
.facts { display: flex; flex-direction: column; gap: 8px; }
.facts .label { white-space: normal; line-clamp: 2; text-overflow: ellipsis; }
.byline { font-size: 36px; font-weight: 430; line-height: 1.1; line-clamp: 2; text-overflow: ellipsis; }
.tagline { font-size: 44px; font-weight: 400; line-height: 1.15; }
.sounding { display: flex; align-items: flex-end; gap: 36px; flex-shrink: 0; }
.subject { max-width: 400px; font-size: 46px; text-align: end; line-height: 0.9; letter-spacing: -0.02em; }
.horn { display: flex; align-items: center; flex-shrink: 0; }
.stroke { background-color: ${ink}; }
.knocked { background-color: ${knock}; }
`;
}
