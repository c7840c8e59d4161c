/** An issue, or a month where issues are not numbered: its articles in order, the lead first. */
import type { Month } from '../../model/archive.ts';
import type { Publication } from '../../model/publication.ts';
import { type ListPage, listViews, type ListView } from '../article-list.ts';
import { monthText } from '../format.ts';
import { articlesInOrder } from '../issue-order.ts';
import { leadOf, type LengthProfile, lengthProfile } from '../length-profile.ts';
import type { Link } from '../link.ts';
import { numberText } from '../numbers.ts';
import { hashtagsIn } from '../together.ts';
import { weightsOf } from '../weights.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface NumberView extends ListView {
  /** "November 2026" where issues are numbered: the heading is then the number of the issue. */
  readonly month?: string;
  readonly profile?: LengthProfile;
  /** Whether it is the newest issue. */
  readonly current: boolean;
  /** The issues before and after it, and a label for the two links. */
  readonly neighbours: { readonly label: string; readonly older?: NeighbouringIssue; readonly newer?: NeighbouringIssue };
}

export interface NeighbouringIssue extends Link {
  /** The title of its lead, and its language if it differs from that of the site. */
  readonly lead: string;
  readonly language?: string | undefined;
}

/** One view for each page of each month; `month` is `01` to `12`. */
export function monthViews(publication: Publication): readonly (ListPage<NumberView> & { year: string; month: string })[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const all = site.numbering === 'monthly' ? words.numbers : words.archive;
  const weights = weightsOf(publication);
  return archive.flatMap((each, index) => {
    const { month, articles, number } = each;
    const year = month.slice(0, 4);
    const name = monthText(month, site.language, { withYear: true });
    const [newer, older] = [neighbour(archive[index - 1], publication), neighbour(archive[index + 1], publication)];
    const lead = leadOf(articles);
    const profile = lead && lengthProfile(each, lead, publication);
    return listViews(publication, {
      route: 'issue',
      heading: number === undefined ? name : words.number(number),
      title: numberText(each, site),
      weight: weights.issue(month),
      href: urls.month(month),
      breadcrumbs: [
        { label: all, href: urls.archive },
        { label: year, href: urls.year(year) },
      ],
      articles: articlesInOrder(articles),
      order: 'as given',
      together: { label: words.hashtagsHere, hashtags: hashtagsIn(articles, publication) },
    }).map(({ page, view, changed }) => ({
      year,
      month: month.slice(5),
      page,
      changed,
      view: {
        ...view,
        ...(number === undefined ? {} : { month: name }),
        ...(profile && page === 1 ? { profile } : {}),
        current: index === 0,
        neighbours: { label: all, ...(older ? { older } : {}), ...(newer ? { newer } : {}) },
      },
    }));
  });
}

function neighbour(month: Month | undefined, { site, urls }: Publication): NeighbouringIssue | undefined {
  const lead = month && leadOf(month.articles);
  return (
    lead && {
      label: numberText(month, site),
      href: urls.month(month.month),
      lead: lead.title,
      ...(lead.language === site.language ? {} : { language: lead.language }),
    }
  );
}
