import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { UnusableInputError } from '../graph/model/errors.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Bytes that are put together before they are written. */
const CHUNK = 1 << 16;

async function writeTo(stream: Writable, pieces: Pieces): Promise<void> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  }
  stream.write(chunk);
}

/**
 * Writes pieces of text beside a file and renames, so that the file is whole or as it was. Throws UnusableInputError
 * where it cannot be written; what the pieces throw comes through.
 */
export async function writeWhole(file: string, pieces: Pieces): Promise<void> {
  const half = `${file}.${process.pid}.part`;
  const stream = createWriteStream(half);
  const leave = () => {
    rmSync(half, { force: true });
    process.exit(130);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  const failed = new Promise<never>((_, reject) => {
    stream.once('error', (error) => {
      reject(cannotWrite(file, error));
    });
  });
  try {
    await Promise.race([failed, writeTo(stream, pieces)]);
    await Promise.race([failed, new Promise<void>((resolve) => stream.end(resolve))]);
    await rename(half, file).catch((error: unknown) => {
      throw cannotWrite(file, error);
    });
  } catch (error) {
    stream.destroy();
    await rm(half, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', leave).off('SIGTERM', leave);
  }
}

/** Writes pieces of text to standard output; a reader that went away ends the writing without a word. */
export async function printPieces(pieces: Pieces, stream: Writable = process.stdout): Promise<void> {
  const gone = new Promise<void>((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve();
      else reject(error);
    });
  });
  await Promise.race([gone, writeTo(stream, pieces)]);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  ENOSPC: 'the disk is full',
};

function cannotWrite(file: string, error: unknown): UnusableInputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new UnusableInputError(`${file} cannot be written: ${REASONS[code] ?? code}.`, { file });
}
