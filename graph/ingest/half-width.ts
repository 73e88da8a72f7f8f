const SINGLE: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '﹒': '.',
  '．': '.',
  '【': '[',
  '】': ']',
  '［': '[',
  '］': ']',
};

/**
 * The text with full-width forms replaced by half-width ones, character for character: every offset stays what it was, so
 * rules match on this form and spans count in the original. `〔〕`, `。`, `、` and quotation marks stay.
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u00a0﹒【】]/gu, (char) => {
    const known = SINGLE[char];
    if (known !== undefined) return known;
    return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}
