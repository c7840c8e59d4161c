/** Images become parts: a `Figure` if alone, a `Picture` in a sentence. Otherwise Astro would process them itself. */
import type { Image, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { doubtfulAlt } from '../../schema/fields/alt-text.ts';
import { doubtfulMarkup } from '../../schema/fields/field-markup.ts';
import { isBlank } from '../../base/unseen.ts';
import { pictureProblem } from '../links/addresses.ts';
import { lineOf, notesOf, report, shortened, warn } from '../body-notes.ts';
import { attributesOf, childrenOf, isJsx, jsxElement, type JsxElement } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';

/** `![alt](src "caption")`; in a sentence, the caption is the title. Records each picture with a valid path, also of a typed `<Figure>`. */
export const remarkFigures: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (node, index, parent) => {
    if (isJsx(node) && node.name === 'Figure') noteWritten(file, node);
    if (node.type === 'image') childrenOf(parent)[index] = picture(file, node, 'mdxJsxTextElement', 'Picture');
    if (node.type !== 'paragraph') return undefined;
    const images = node.children.filter((child) => child.type === 'image');
    if (images.length === 0 || !node.children.every((child) => child.type === 'image' || isGap(child))) return undefined;
    const figures = images.map((image) => picture(file, image, 'mdxJsxFlowElement', 'Figure'));
    childrenOf(parent).splice(index, 1, ...figures);
    return index + figures.length;
  });
};

function picture(file: VFile, image: Image, type: JsxElement['type'], name: 'Figure' | 'Picture'): JsxElement {
  const { url: src, alt, title, position } = image;
  const problem = pictureProblem(src);
  if (problem !== undefined) report(file, image, problem.message, problem.fix);
  else if (isBlank(alt ?? '')) {
    (notesOf(file).context.imported ? warn : report)(
      file,
      image,
      `The picture "${src}" has no words for those who do not see it.`,
      `Write what it shows between the brackets: ![An empty dock](${src}).`,
    );
  }
  if (problem === undefined) noteUse(file, image, src, alt ?? '');
  const markup = doubtfulMarkup(title ?? '', 'caption');
  if (markup !== undefined) warn(file, image, markup.message, markup.fix);
  if (name === 'Figure') return jsxElement(type, name, { src, alt: alt ?? '', caption: title }, position);
  if (title) {
    const fact = `"${shortened(title)}" is the caption of a picture in a sentence, shown only to those who rest a mouse on it.`;
    warn(file, image, fact, 'Leave an empty line before and after the picture, and put it in no link: then its caption stands below it.');
  }
  return jsxElement(type, name, { src, alt: alt ?? '', title }, position);
}

function noteWritten(file: VFile, element: JsxElement): void {
  const valueOf = (wanted: string) => attributesOf(element).find(({ name }) => name === wanted)?.value;
  const [src, alt, night] = [valueOf('src'), valueOf('alt'), valueOf('night')];
  if (typeof src !== 'string' || pictureProblem(src) !== undefined || notesOf(file).ownNames.has('Figure')) return;
  noteUse(file, element, src, typeof alt === 'string' ? alt : '');
  if (typeof night === 'string' && pictureProblem(night) === undefined)
    notesOf(file).pictures.push({ src: night, line: lineOf(file, element) });
}

function noteUse(file: VFile, node: Image | JsxElement, src: string, alt: string): void {
  notesOf(file).pictures.push({ src, line: lineOf(file, node) });
  const doubt = doubtfulAlt(alt, src);
  if (doubt !== undefined) warn(file, node, doubt.message, doubt.fix);
}

function isGap(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
