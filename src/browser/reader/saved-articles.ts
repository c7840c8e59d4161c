/** The list of saved articles, newest first. */
import type { SavedArticle } from '../../views/pages/saved.ts';
import { loadStored, store } from './reader-storage.ts';

export function savedArticles(): readonly SavedArticle[] {
  const stored = loadStored('saved');
  return Array.isArray(stored) ? stored.filter(isSavedArticle) : [];
}

/** False where the browser stores nothing. */
export function saveArticle(article: SavedArticle): boolean {
  return store('saved', [article, ...without(article.href)]);
}

export function removeArticle(href: string): void {
  store('saved', without(href));
}

export function isSaved(href: string): boolean {
  return savedArticles().some((article) => article.href === href);
}

/** Whether the browser stores anything at all. */
export function canSave(): boolean {
  return store('saved', savedArticles().length > 0 ? savedArticles() : null);
}

function without(href: string): readonly SavedArticle[] {
  return savedArticles().filter((article) => article.href !== href);
}

function isSavedArticle(stored: unknown): stored is SavedArticle {
  return ['href', 'title', 'authors'].every((name) => typeof (stored as Record<string, unknown> | null)?.[name] === 'string');
}
