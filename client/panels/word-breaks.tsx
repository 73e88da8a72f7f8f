import { Fragment } from 'preact';

// Older browsers break between any two characters instead.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** A name that wraps between words only: Chinese writes no spaces, so the places are marked. */
export function WordBreaks({ text }: { readonly text: string }) {
  if (segmenter === undefined) return <>{text}</>;
  return (
    <span class="word-breaks">
      {[...segmenter.segment(text)].map(({ segment, index, isWordLike }) => (
        <Fragment key={index}>
          {index > 0 && isWordLike === true && <wbr />}
          {segment}
        </Fragment>
      ))}
    </span>
  );
}
