/** The files of all feeds, as pages of the site. */
import { routes } from '../../addresses/routes.ts';
import type { Publication } from '../../model/publication.ts';
import { archivedFeeds, type FeedFile, type FeedFormat, feedView, listFeeds } from './feed.ts';
import type { FollowedRoute } from './followed-lists.ts';

/** `scripted`: the code of a writer is run for it. */
export interface FeedPage extends FeedFile {
  readonly scripted: boolean;
}

export function feedIn(format: FeedFormat): (publication: Publication) => readonly FeedPage[] {
  return (publication) => [pageOf({ path: routes[format].pattern, view: feedView(publication, format) })];
}

export function feedsOf(route: FollowedRoute): (publication: Publication) => readonly FeedPage[] {
  return (publication) => listFeeds(route, publication).map(pageOf);
}

export function archivedFeedPages(publication: Publication): readonly FeedPage[] {
  return archivedFeeds(publication).map(pageOf);
}

function pageOf({ path, view }: FeedFile): FeedPage {
  return { path, view, scripted: view.items.some(({ text }) => text.facts.scripted) };
}
