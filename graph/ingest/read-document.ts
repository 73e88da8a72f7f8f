import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { UnusableInputError } from '../model/errors.ts';
import type { PlanDocument } from './plan-document.ts';

/**
 * Decodes a file's bytes: UTF-8, with or without BOM, else GB 18030 (which contains GBK).
 * Throws UnusableInputError for a file that is empty or no text.
 */
export function readDocument(bytes: Uint8Array, file: string): PlanDocument {
  const source = basename(file);
  if (bytes.includes(0)) {
    throw new UnusableInputError(`${file} is not a text file: it holds zero bytes.`, { file });
  }
  const text = decode(bytes, file);
  if (text.trim() === '') throw new UnusableInputError(`${file} is empty.`, { file });
  return { source, sha256: createHash('sha256').update(bytes).digest('hex'), text };
}

function decode(bytes: Uint8Array, file: string): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new UnusableInputError(`${file} is not text in UTF-8 or GB 18030.`, { file });
}
