/** Whether a drawing in SVG, which a browser opens like a page, would run a script there. */
import { Parser } from 'htmlparser2';
import { placeFinder } from '../markdown/refused/place-finder.ts';
import type { Problem } from '../schema/problem.ts';
import { readText } from './read-text.ts';

/** What holds pages or scripts of its own. */
const foreign = new Set(['script', 'iframe', 'object', 'embed', 'handler', 'listener']);

/** The first thing in the file that could run; none for a drawing that only draws. `path` names it in problems. */
export async function drawingProblems(file: string, path: string): Promise<readonly Problem[]> {
  const { text, problems } = await readText(file, path);
  if (text === undefined) return problems;
  const found = runnableIn(text);
  if (found === undefined) return [];
  const { line } = placeFinder(text)(found.start);
  const message = `This drawing holds ${found.what}, which could run a script.`;
  return [{ file: path, line, field: 'file', message, fix: 'Take it out, or save the drawing as a png picture.' }];
}

function runnableIn(text: string): { start: number; what: string } | undefined {
  let found: { start: number; what: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const what = foreign.has(localName(name)) ? `<${name}>` : runnableAttribute(attributes);
        if (what !== undefined) found ??= { start: parser.startIndex, what };
      },
      onprocessinginstruction(_name, text) {
        // Entities can spell what is not to be seen; style sheets of XML can hold scripts.
        const what = /<!ENTITY/i.test(text) ? '<!ENTITY>' : /^\?xml-stylesheet/i.test(text) ? '<?xml-stylesheet>' : undefined;
        if (what !== undefined) found ??= { start: parser.startIndex, what };
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

function runnableAttribute(attributes: Readonly<Record<string, string>>): string | undefined {
  const runs = Object.entries(attributes).find(([name, value]) => /^on/i.test(localName(name)) || valuesIn(value).some(isRunnable));
  return runs && `${runs[0]}="…"`;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The values of an attribute, which an animation may list, as a browser reads addresses: without spaces and control characters. */
function valuesIn(attribute: string): readonly string[] {
  return attribute.replace(/[\p{Cc}\s]/gu, '').split(';');
}

function isRunnable(address: string): boolean {
  return /^(?:javascript:|vbscript:|data:(?!image\/(?:png|jpeg|gif|webp|avif)$))/i.test(address);
}
