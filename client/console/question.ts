/** The languages of the console. */
export type Language = 'zh' | 'en';

/** A worked question as the server hands it out. */
export interface Question {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The worked questions of the server. */
export async function fetchQuestions(): Promise<readonly Question[]> {
  const response = await fetch('/console/questions.json');
  if (!response.ok) throw new Error(`The questions cannot be read (${response.status}).`);
  return (await response.json()) as readonly Question[];
}
