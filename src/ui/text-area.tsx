import type { JSX } from 'preact';
import { fieldAttributes } from './field-attributes.ts';
import { FieldFrame } from './field-frame.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** Text of several lines. */
export type TextAreaProps = FieldProps & {
  value?: string | undefined;
  rows?: number | undefined;
  /** Characters at most, line breaks as one. The page says it; the browser does not cut anything off. */
  limit?: number | undefined;
};

/** Shows it; with a limit, a script turns the sentence into a counter. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { limit, rows, value } = props;
  return (
    <FieldFrame field={props}>
      <textarea
        {...fieldAttributes(props, limit === undefined ? [] : ['limit'])}
        class="input"
        dir="auto"
        rows={rows ?? 5}
        data-limit={limit}
      >
        {value ?? ''}
      </textarea>
      {limit !== undefined && <Counter {...props} limit={limit} />}
    </FieldFrame>
  );
}

function Counter({ language, name, limit }: TextAreaProps & { limit: number }): JSX.Element {
  const t = uiTexts.in(language);
  return (
    <p
      class="hint count"
      id={`${fieldId(name)}-limit`}
      data-left={t('area.left', { count: '{count}' })}
      data-over={t('area.over', { count: '{count}' })}
    >
      {t('area.limit', { limit })}
    </p>
  );
}
