/** The dialog of the search, fetched when it opens: names and titles while somebody types, and the switch of its key. The index runs on the search page alone. */
import { find } from '../find.ts';
import { loadStored, store } from '../reader/reader-storage.ts';
import { Announcer } from './announcer.ts';
import { walkByArrows } from './arrow-keys.ts';
import { nameLink } from './name-link.ts';
import { loadNames, namesBeginning, type SpelledName } from './names.ts';

const shown = 6;

/** What happens whenever a dialog opens. */
const openings = new WeakMap<HTMLDialogElement, () => Promise<void>>();

export async function openDialog(dialog: HTMLDialogElement): Promise<void> {
  const open = openings.get(dialog) ?? startDialog(dialog);
  openings.set(dialog, open);
  await open();
}

/** Names that could not be fetched are asked for again at the next opening. */
function startDialog(dialog: HTMLDialogElement): () => Promise<void> {
  startSwitch(dialog);
  const field = find(dialog, 'input[name=q]', HTMLInputElement);
  const list = find(dialog, '[data-suggestions]', HTMLElement);
  const found = find(dialog, '[data-when=found]', HTMLElement);
  const before = find(dialog, '[data-when=empty]', HTMLElement);
  const template = find(dialog, '[data-template=name]', HTMLTemplateElement);
  const announcer = new Announcer(find(dialog, '[role=status]', HTMLElement));
  const all = found.querySelector<HTMLAnchorElement>('a[data-all]');
  walkByArrows(dialog, field, () => [...found.querySelectorAll('a')]);
  let names: readonly SpelledName[] = [];
  const suggest = (): void => {
    const items = namesBeginning(field.value, names, shown).map((name) => nameLink(template, name));
    list.replaceChildren(...items);
    found.hidden = items.length === 0;
    before.hidden = items.length > 0;
    if (all) {
      all.textContent = (all.dataset['all'] ?? '').replace('{query}', () => field.value.trim());
      all.search = new URLSearchParams({ q: field.value.trim() }).toString();
    }
    announcer.say(items.length === 0 ? '' : `${found.dataset['label'] ?? ''}: ${items.length}`);
  };
  field.addEventListener('input', suggest);
  return async () => {
    if (names.length === 0) names = await loadNames(dialog.dataset['names'] ?? '');
    suggest();
  };
}

/** A reader who is hindered by a key that acts alone can switch it off (WCAG 2.1.4). */
function startSwitch(dialog: HTMLDialogElement): void {
  const slash = dialog.querySelector<HTMLInputElement>('[data-slash]');
  if (!slash) return;
  slash.checked = loadStored('slash') !== false;
  slash.addEventListener('change', () => store('slash', slash.checked ? null : false));
}
