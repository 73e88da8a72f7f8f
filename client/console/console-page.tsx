/** @jsxImportSource react */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { chosenLanguage, keepLanguage } from './chosen-language.ts';
import { QuestionList } from './question-list.tsx';
import { WORDS } from './words.ts';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  headers: { accept: 'application/graphql-response+json, application/json;q=0.9' },
});

/** GraphiQL with the worked questions beside it, in the language chosen. */
export function ConsolePage() {
  const [language, setLanguage] = useState(chosenLanguage);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
  }, [language, words]);
  const plugins = useMemo(
    () => [
      {
        title: words.questions,
        icon: () => <span aria-hidden="true">问</span>,
        content: () => <QuestionList language={language} />,
      },
    ],
    [language, words],
  );
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <GraphiQL
      key={language}
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={words.questions}
      defaultQuery=""
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a href="/">{words.page}</a>
        <button
          type="button"
          className="language"
          onClick={() => {
            keepLanguage(other);
            setLanguage(other);
          }}
        >
          {words.otherLanguage}
        </button>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
