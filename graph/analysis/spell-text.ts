import { pinyin } from 'pinyin-pro';

/** One letter, digit or Han character of a folded text with the letters that spell it. */
export interface SpelledCharacter {
  /** Pinyin without tone (ü as v) of a Han character; any other character itself. */
  readonly letters: string;
  readonly han: boolean;
  /** UTF-16 offset in the folded text. */
  readonly offset: number;
}

/** How a text is typed in latin letters: its full pinyin, its initials, and which character each letter belongs to. */
export interface Spelling {
  readonly full: string;
  readonly initials: string;
  readonly characters: readonly SpelledCharacter[];
}

const HAN = /\p{Script=Han}/u;
const SPELLED = /[\p{L}\p{N}]/u;

/** The pinyin of a text, character by character; other characters stand for themselves, punctuation is left out. */
export function spellCharacters(folded: string): readonly SpelledCharacter[] {
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
  const characters: SpelledCharacter[] = [];
  let offset = 0;
  let index = 0;
  for (const character of folded) {
    if (SPELLED.test(character)) {
      const han = HAN.test(character);
      characters.push({ letters: (han && syllables[index]) || character, han, offset });
    }
    offset += character.length;
    index += 1;
  }
  return characters;
}

/** How a folded text is typed in latin letters; undefined where it has no Han character. */
export function spellText(folded: string): Spelling | undefined {
  if (!HAN.test(folded)) return undefined;
  const characters = spellCharacters(folded);
  return {
    full: characters.map(({ letters }) => letters).join(''),
    initials: characters.map(({ letters, han }) => (han ? letters.charAt(0) : letters)).join(''),
    characters,
  };
}
