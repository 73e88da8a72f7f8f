import { t } from '../../i18n/translate.ts';
import { CopyButton } from '../copy-button.tsx';

/** The GraphQL that gives what the details show, to copy or to open in the console. */
export function QuerySection({ text }: { readonly text: string }) {
  return (
    <section class="details-section">
      <h3>{t('details.query')}</h3>
      <pre class="code" tabIndex={0} aria-label={t('details.query')}>
        <code>{text}</code>
      </pre>
      <p class="details-actions">
        <CopyButton text={text} />
        <a
          class="button"
          href={`/graphql?query=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('details.console')}
        </a>
      </p>
    </section>
  );
}

/** The query that gives a node with its facts. */
export function nodeQuery(id: string, types: readonly string[]): string {
  const named = types.length === 0 ? '' : `types: [${types.join(', ')}], `;
  return `{
  node(id: ${JSON.stringify(id)}) {
    label
    name
    provenance { quote basis passage }
    neighbors(${named}first: 50) {
      totalCount
      edges {
        node { id label name }
        edge {
          type
          role
          basis
          provenance { quote passage }
        }
      }
    }
  }
}`;
}

/** The query that gives an edge: the edges of its type between its two ends. */
export function edgeQuery(source: string, target: string, type: string): string {
  return `{
  subgraph(
    ids: [${JSON.stringify(source)}, ${JSON.stringify(target)}]
    depth: 0
    types: [${type}]
  ) {
    edges {
      type
      role
      wording
      basis
      source { name }
      target { name }
      provenance { quote passage basis }
    }
  }
}`;
}
