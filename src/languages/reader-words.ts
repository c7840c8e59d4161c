/** Words for what a page does for its reader alone: light, new articles, saved articles. */
export interface ReaderWords {
  readonly light: string;
  readonly lightSystem: string;
  readonly lightDay: string;
  readonly lightNight: string;
  readonly lightThisPageOnly: string;
  /** A switch: whether the key opens the search on all pages. */
  readonly slash: string;
  readonly newMark: string;
  readonly newCount: (count: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly savedArticles: string;
  /** The link to the saved articles, shown after an article was saved. */
  readonly toSavedArticles: string;
  readonly savedIntroduction: string;
  readonly savedEmpty: string;
  readonly savedNeedsScript: string;
  readonly notSaved: string;
  readonly remove: string;
  readonly removeAll: string;
  readonly removed: string;
  readonly visits: string;
  readonly visitsAbout: string;
  readonly forget: string;
  readonly forgotten: string;
}
