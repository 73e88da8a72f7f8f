/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text as it stands in an element or in a quoted attribute. Line ends and tabs are written as references, so that a
 * reader keeps them; U+FFFD stands for what XML 1.0 cannot hold.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"\t\n\r]/gu, (sign) => REFERENCES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
