import { BASES } from '../../../graph/ontology/bases.ts';
import type { GroundFragment } from '../../api/operations.generated.ts';
import { nameOf, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { BasisLine } from '../basis-line.tsx';
import { MarkedText } from '../marked-text.tsx';
import { passageText } from './passage-data.ts';

interface GroundQuoteProps {
  readonly ground: GroundFragment;
}

/** One ground of a fact: its words marked inside their passage, where they stand, and how they are known. */
export function GroundQuote({ ground }: GroundQuoteProps) {
  const { passage, quote, start, end } = ground;
  const around = passage === null ? undefined : passageText(passage);
  const place = [
    around === undefined ? '' : t('details.line', { line: around.line }),
    ground.rule === null ? '' : t('details.rule', { rule: ground.rule }),
    ground.confidence === null || ground.basis !== 'INFERRED'
      ? ''
      : t('details.confidence', { percent: Math.round(ground.confidence * 100) }),
    ground.source === null ? '' : t('details.register', { source: ground.source }),
  ].filter((part) => part !== '');
  return (
    <figure class="ground" data-basis={ground.basis}>
      {quote !== null && (
        <blockquote class="quote" lang="zh-CN">
          {around === undefined || start === null || end === null ? (
            <mark>{quote}</mark>
          ) : (
            <MarkedText
              text={around.text}
              ranges={[{ start: start - around.start, end: end - around.start }]}
              around={60}
            />
          )}
        </blockquote>
      )}
      <figcaption class="ground-place small muted">
        <BasisLine basis={ground.basis} />
        {nameOf(BASES[ground.basis])}
        {place.map((part) => (
          <span key={part}>{part}</span>
        ))}
        {passage !== null && passage !== explorer.state.value.selection && (
          <button
            type="button"
            class="link"
            onClick={() => {
              explorer.dispatch({ kind: 'select', id: passage });
            }}
          >
            {t('details.passage')}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
