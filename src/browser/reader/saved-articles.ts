/** The reader's own list, newest first. */
import type { SavedPiece } from '../../views/saved.ts';
import { keep, recall } from './reader-storage.ts';

export function savedPieces(): readonly SavedPiece[] {
  const kept = recall('saved');
  return Array.isArray(kept) ? kept.filter(isSavedPiece) : [];
}

/** False where the browser keeps nothing. */
export function savePiece(piece: SavedPiece): boolean {
  return keep('saved', [piece, ...without(piece.href)]);
}

export function removePiece(href: string): void {
  keep('saved', without(href));
}

export function isSaved(href: string): boolean {
  return savedPieces().some((piece) => piece.href === href);
}

/** Whether the browser keeps anything at all. */
export function canSave(): boolean {
  return keep('saved', savedPieces().length > 0 ? savedPieces() : null);
}

function without(href: string): readonly SavedPiece[] {
  return savedPieces().filter((piece) => piece.href !== href);
}

function isSavedPiece(kept: unknown): kept is SavedPiece {
  return typeof kept === 'object' && kept !== null && 'href' in kept && 'title' in kept && 'authors' in kept;
}
