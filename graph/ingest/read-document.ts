import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { UnusableInputError } from '../model/errors.ts';
import { isPage, pageText } from './page-text.ts';
import type { PlanDocument } from './plan-document.ts';

/** The largest document that is read, in bytes: more than a hundred times the longest plan of the family. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Decodes a file's bytes: UTF-8, with or without BOM, else GB 18030 (which contains GBK); of a saved page the text is
 * extracted. Throws UnusableInputError for a file that is empty, too large or no text.
 */
export function readDocument(bytes: Uint8Array, file: string): PlanDocument {
  if (bytes.length > LARGEST) {
    const size = Math.round(bytes.length / 1024 / 1024);
    throw new UnusableInputError(`${file} has ${size} MB; documents of up to 32 MB are read.`, { file });
  }
  const decoded = decodeText(bytes, file);
  const page = isPage(decoded) ? pageText(decoded) : { text: decoded, grids: [] };
  if (page.text.trim() === '') throw new UnusableInputError(`${file} is empty.`, { file });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: basename(file), sha256, ...page };
}

/** The text of a file in UTF-8 or GB 18030. Throws UnusableInputError for one that is no text. */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0)) {
    throw new UnusableInputError(`${file} is not a text file: it holds zero bytes.`, { file });
  }
  if (endsInsideCharacter(bytes)) {
    throw new UnusableInputError(`${file} ends in the middle of a character: it was cut short.`, { file });
  }
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decode(bytes, encoding);
    if (text === undefined) continue;
    if (encoding !== 'utf-8' && !looksLikeText(text)) break;
    return text;
  }
  throw new UnusableInputError(`${file} is not text in UTF-8 or GB 18030.`, { file });
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether bytes are UTF-8 but for an unfinished character of up to three bytes at their end. */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  if (decode(bytes, 'utf-8') !== undefined) return false;
  return [1, 2, 3].some((missing) => decode(bytes.subarray(0, -missing), 'utf-8') !== undefined);
}

/** Bytes of other kinds may chance to be GB 18030, but then hold control characters and rare signs. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const odd = sample.match(/[\u0001-\u0008\u000e-\u001f\u007f\ue000-\uf8ff]/gu)?.length ?? 0;
  return odd * 200 < sample.length;
}
