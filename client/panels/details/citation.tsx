import { t } from '../../i18n/translate.ts';
import { CopyButton } from '../copy-button.tsx';
import type { DetailedNode } from './details-data.ts';
import { passageText } from './passage-data.ts';

/** A line to cite the node by: the document, its number and date, the line, the name. */
export function Citation({ node }: { readonly node: DetailedNode }) {
  const { plan } = node;
  if (plan === null) return null;
  const passage = node.provenance.find((ground) => ground.passage !== null)?.passage ?? undefined;
  const line = passage === undefined ? undefined : passageText(passage)?.line;
  const parts = [
    `《${plan.title}》${plan.number === null ? '' : `（${plan.number}）`}`,
    plan.issuer ?? '',
    plan.dateWritten ?? plan.datePublished ?? '',
    `“${node.name}”`,
    line === undefined ? '' : `第 ${line} 行`,
  ].filter((part) => part !== '');
  const text = `${parts.join('，')}。${node.id}`;
  return (
    <section class="details-section">
      <h3>{t('details.cite')}</h3>
      <p class="citation" lang="zh-CN">
        {text}
      </p>
      <p class="details-actions">
        <CopyButton text={text} />
      </p>
    </section>
  );
}
