import { readFileSync } from 'node:fs';
import { GraphQLError, parse, Source, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { UnusableInputError } from '../../graph/model/errors.ts';

/** A question as it was read. */
export interface Question {
  /** What it is called in messages: the file. */
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const variablesSchema = z.record(z.string(), z.unknown());

/**
 * Reads a question from a file, or from the text itself where it holds a brace. Variables not given are taken from a
 * comment `# variables:` in it, as the worked questions of the console have it. Throws UnusableInputError with the place.
 */
export function readQuestion(given: string, variables?: Readonly<Record<string, unknown>>): Question {
  const isText = given.includes('{');
  const name = isText ? 'the question' : given;
  const text = isText ? given : readText(given);
  return { name, document: parseText(text, name), variables: variables ?? variablesIn(text, name) };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UnusableInputError(
      missing ? `There is no file ${file}.` : `${file} cannot be read as a question.`,
      { file },
    );
  }
}

function parseText(text: string, name: string): DocumentNode {
  try {
    return parse(new Source(text, name));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw questionError(name, error);
  }
}

function variablesIn(text: string, name: string): Readonly<Record<string, unknown>> {
  const found = /^# variables: (.+)$/mu.exec(text)?.[1];
  if (found === undefined) return {};
  try {
    return variablesSchema.parse(JSON.parse(found));
  } catch {
    throw new UnusableInputError(`${name}: the comment “# variables:” holds no JSON object.`, { file: name });
  }
}

/** What is wrong with a question, with its line and column where they are known. */
export function questionError(
  name: string,
  error: { readonly message: string; readonly locations?: GraphQLError['locations'] },
): UnusableInputError {
  const [place] = error.locations ?? [];
  const at = place === undefined ? name : `${name}:${place.line}:${place.column}`;
  const sentence = /[.?!]$/u.test(error.message) ? error.message : `${error.message}.`;
  return new UnusableInputError(`${at}: ${sentence}`, {
    file: name,
    ...(place !== undefined && { line: place.line }),
  });
}
