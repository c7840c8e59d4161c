/** Links from a text to where its file lies, where an error is reported, and where it is discussed. */
import { fileAddresses, issueAddress, mailAddress } from '../addresses/repository.ts';
import { wordsFor } from '../languages/words-for.ts';
import type { Publication } from '../model/publication.ts';
import { linksByHost } from './host-names.ts';
import type { Link } from './link.ts';

export interface PlacesView {
  /** The heading where the links are a section of their own. */
  readonly label: string;
  readonly discuss?: { readonly label: string; readonly links: readonly Link[] };
  /** To report an error, to change the text, to see its history. */
  readonly links: readonly Link[];
}

interface Text {
  readonly title: string;
  readonly href: string;
  /** From the content folder. */
  readonly path: string;
  /** Addresses of threads. */
  readonly discuss?: readonly string[];
}

/** Empty where there is no such place. */
export function placesOf(text: Text, { site, urls }: Publication): { readonly places?: PlacesView } {
  const words = wordsFor(site.language);
  const { repository } = site;
  const file = repository && fileAddresses(repository, text.path);
  const report = reportAddress(text, { site, urls });
  const links = [
    ...(report === undefined ? [] : [{ label: words.places.report, href: report }]),
    ...(file?.edit === undefined ? [] : [{ label: words.places.edit, href: file.edit }]),
    ...(file ? [{ label: words.places.history, href: file.history }] : []),
  ];
  const threads = linksByHost((text.discuss ?? []).map((url) => ({ url })));
  if (links.length + threads.length === 0) return {};
  return {
    places: {
      label: words.notesOnThisArticle,
      ...(threads.length === 0 ? {} : { discuss: { label: words.places.discuss, links: threads } }),
      links,
    },
  };
}

/** The title says which text it is, and has no words of the engine: they could be in another language than its reader's. */
function reportAddress({ title, href, path }: Text, { site, urls }: Pick<Publication, 'site' | 'urls'>): string | undefined {
  const { errors, repository } = site;
  const address = urls.absolute(href);
  if (errors !== undefined && errors !== 'issues') return mailAddress(errors, { title: `${site.name}: ${title}`, text: `${address}\n\n` });
  return errors && repository && issueAddress(repository, { title, text: `${address}\n${path}\n\n` });
}
