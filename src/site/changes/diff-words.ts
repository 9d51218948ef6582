import { type Budget, diffLists } from './diff-lists.ts';
import type { Token } from './words-of.ts';

/** A piece of a changed paragraph. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  tokens: Token[];
}

/** If more words and spaces of a paragraph differ, the difference could not be read; it is shown as replaced. */
const mostDifferences = 600;

/**
 * What words went from a paragraph, and which came; what came stands behind what went.
 *
 * @returns the whole of it gone and come anew, if too much is different
 */
export function diffWords(older: Token[], newer: Token[], budget: Budget): Piece[] {
  const texts = (tokens: Token[]) => tokens.map(({ text }) => text);
  const runs = diffLists(texts(older), texts(newer), mostDifferences, budget);
  if (!runs)
    return piecesOf([
      { kind: 'removed', tokens: older },
      { kind: 'added', tokens: newer },
    ]);
  let oldAt = 0;
  let newAt = 0;
  const pieces = runs.map(({ kind, count }): Piece => {
    const tokens = kind === 'removed' ? older.slice(oldAt, oldAt + count) : newer.slice(newAt, newAt + count);
    if (kind !== 'added') oldAt += count;
    if (kind !== 'removed') newAt += count;
    return { kind, tokens };
  });
  return groupsOf(pieces).flatMap(tidy);
}

/** Runs of changes with nothing but spaces and signs between them; what stayed stands alone. */
function groupsOf(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const isIsland = piece.kind === 'same' && index > 0 && index < pieces.length - 1 && !hasWord([piece]);
    const group = groups.at(-1);
    if (group?.[0] && group[0].kind !== 'same' && (piece.kind !== 'same' || isIsland)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** "old bridge" became "new tunnel": not "old" "new", a space, "bridge" "tunnel". */
function tidy(group: Piece[]): Piece[] {
  const sideOf = (side: 'removed' | 'added') =>
    group.filter(({ kind }) => kind === 'same' || kind === side).flatMap(({ tokens }) => tokens);
  if (group[0]?.kind === 'same') return group;
  const changes = (side: Piece['kind']) => group.filter(({ kind }) => kind === side);
  if (!hasWord(changes('removed')) || !hasWord(changes('added'))) return group;
  return piecesOf([
    { kind: 'removed', tokens: sideOf('removed') },
    { kind: 'added', tokens: sideOf('added') },
  ]);
}

function hasWord(pieces: Piece[]): boolean {
  return pieces.some(({ tokens }) => tokens.some(({ isWord }) => isWord));
}

function piecesOf(pieces: Piece[]): Piece[] {
  return pieces.filter(({ tokens }) => tokens.length > 0);
}
