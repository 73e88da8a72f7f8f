import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bilingual } from '../../graph/ontology/bilingual.ts';

/** A worked question of the console: a document that runs as it stands. */
export interface Question {
  /** The file's name without its number. */
  readonly name: string;
  readonly title: Bilingual;
  /** The document, its titles above it as comments. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const FOLDER = join(import.meta.dirname, 'questions');

/**
 * Reads the worked questions in the order of their files. A file begins with three comments: `# zh:` and `# en:` with its
 * titles and `# variables:` with its variables as JSON; to add a question, add a file.
 */
export function readQuestions(): readonly Question[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readQuestion(file, readFileSync(join(FOLDER, file), 'utf8')));
}

function readQuestion(file: string, text: string): Question {
  const comment = (name: string): string => {
    const found = new RegExp(`^# ${name}: (.+)$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`${file} has no comment \`# ${name}:\`.`);
    return found;
  };
  return {
    name: file.replace(/^\d+-|\.graphql$/g, ''),
    title: { zh: comment('zh'), en: comment('en') },
    query: text.replace(/^# variables: .*\n/m, ''),
    variables: z.record(z.string(), z.unknown()).parse(JSON.parse(comment('variables'))),
  };
}
