import type { SpelledCharacter, Spelling } from './spell-text.ts';

/** Where typed letters spell a part of a text: from one of its characters through another, by index. */
export interface SpelledMatch {
  readonly from: number;
  readonly through: number;
}

/** Where letters that begin with a character of the text spell what follows; its last syllable may be incomplete. */
function findIn(
  spelled: string,
  characters: readonly SpelledCharacter[],
  lettersOf: (character: SpelledCharacter) => number,
  typed: string,
): readonly SpelledMatch[] {
  if (!spelled.includes(typed)) return [];
  const matches: SpelledMatch[] = [];
  let start = 0;
  for (const [from, character] of characters.entries()) {
    if (spelled.startsWith(typed, start)) {
      let through = from - 1;
      let covered = 0;
      let han = false;
      while (covered < typed.length) {
        through += 1;
        const next = characters[through];
        if (next === undefined) break;
        covered += lettersOf(next);
        han ||= next.han;
      }
      if (han) matches.push({ from, through });
    }
    start += lettersOf(character);
  }
  return matches;
}

/** Where typed letters spell a part of a text in full pinyin or, failing that, by its initials. */
export function findSpelled(spelling: Spelling, typed: string): readonly SpelledMatch[] {
  const full = findIn(spelling.full, spelling.characters, ({ letters }) => letters.length, typed);
  if (full.length > 0) return full;
  return findIn(
    spelling.initials,
    spelling.characters,
    ({ letters, han }) => (han ? 1 : letters.length),
    typed,
  );
}

/** Whether typed letters are the whole spelling of a text, its beginning, or stand inside it. */
export function spelledFit(spelling: Spelling, typed: string): 'equals' | 'begins' | 'inside' | undefined {
  if (spelling.full === typed || spelling.initials === typed) return 'equals';
  const byPinyin = findIn(spelling.full, spelling.characters, ({ letters }) => letters.length, typed);
  const byInitials = findIn(
    spelling.initials,
    spelling.characters,
    ({ letters, han }) => (han ? 1 : letters.length),
    typed,
  );
  if ([...byPinyin, ...byInitials].some(({ from }) => from === 0)) return 'begins';
  return byPinyin.length + byInitials.length > 0 ? 'inside' : undefined;
}
