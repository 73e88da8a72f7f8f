const LONGEST = 14;
/** Telling words apart in a long text is dear, and only its beginning is drawn. */
const LOOKED_AT = 3 * LONGEST;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text drawn for a node: its number, then its name cut at a word boundary to at most 14 characters. */
export function shortName(name: string, number?: string): string {
  const prefix = number === undefined || number === '' ? '' : `${number} `;
  if (name.length <= LONGEST) return prefix + name;
  let cut = '';
  for (const { segment } of words.segment(name.slice(0, LOOKED_AT))) {
    if (cut.length + segment.length > LONGEST - 1) break;
    cut += segment;
  }
  return `${prefix}${cut === '' ? name.slice(0, LONGEST - 1) : cut.replace(/[,，、;；:：]+$/u, '')}…`;
}
