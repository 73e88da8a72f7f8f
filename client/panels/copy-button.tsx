import { useState } from 'preact/hooks';
import { t } from '../i18n/translate.ts';
import { copyText } from './copy-text.ts';

/** Copies a text and says that it did. */
export function CopyButton({ text }: { readonly text: string }) {
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        copyText(text).then(
          () => {
            setDone(true);
            setTimeout(() => {
              setDone(false);
            }, 2000);
          },
          () => {
            setDone(false);
          },
        );
      }}
    >
      <span aria-live="polite">{done ? t('action.copied') : t('action.copy')}</span>
    </button>
  );
}
