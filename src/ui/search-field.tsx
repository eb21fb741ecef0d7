import type { JSX } from 'preact';
import { fieldAttributes } from './field-attributes.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A search as a plain field; with `suggest`, a script offers hits while somebody types. */
export type SearchFieldProps = FieldProps & {
  value?: string | undefined;
  /** Address that answers `?q=` with JSON; see src/browser/enhance/suggest.ts. */
  suggest?: string | undefined;
  /** Offer hits only while another field of the form has this value. */
  suggestWhen?: { name: string; value: string } | undefined;
  /** Name of the hidden field that takes the value of the chosen hit. */
  chosenName?: string | undefined;
  chosen?: string | undefined;
};

/** Shows it. */
export function SearchField(props: SearchFieldProps): JSX.Element {
  const t = uiTexts.in(props.language);
  const { suggest, suggestWhen, chosenName } = props;
  return (
    <FieldFrame field={props}>
      <div class="suggest">
        <input
          {...fieldAttributes(props)}
          class="input"
          type="search"
          value={props.value ?? ''}
          autocomplete="off"
          data-suggest={suggest}
          data-suggest-when={suggestWhen && `${suggestWhen.name}=${suggestWhen.value}`}
          data-chosen={chosenName}
          data-none={suggest && t('suggest.none')}
          data-some={suggest && t('suggest.some', { count: '{count}' })}
          data-failed={suggest && t('suggest.failed')}
        />
      </div>
      {chosenName !== undefined && <input type="hidden" name={chosenName} value={props.chosen ?? ''} />}
    </FieldFrame>
  );
}
