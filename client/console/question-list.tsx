/** @jsxImportSource react */
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { fetchQuestions, type Language, type Question } from './question.ts';
import { WORDS } from './words.ts';

/** The worked questions; one that is chosen is written into the editor and run. */
export function QuestionList({ language }: { readonly language: Language }) {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [failed, setFailed] = useState(false);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const actions = useGraphiQLActions();
  useEffect(() => {
    fetchQuestions().then(setQuestions, () => {
      setFailed(true);
    });
  }, []);
  const words = WORDS[language];
  return (
    <section className="questions" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h2>{words.questions}</h2>
      <p>{failed ? words.failed : words.explanation}</p>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              onClick={() => {
                queryEditor?.setValue(question.query);
                variableEditor?.setValue(JSON.stringify(question.variables, null, 2));
                // The editors tell GraphiQL's state of their texts a moment later.
                setTimeout(() => {
                  actions.run();
                }, 400);
              }}
            >
              {question.title[language]}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
