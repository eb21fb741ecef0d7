import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { NumberField } from './number-field.tsx';
import { uiTexts } from './texts/ui-texts.ts';

/** An amount in euros as it was typed, with comma or without. */
export function MoneyField(props: FieldProps & { value?: string | undefined }): JSX.Element {
  return <NumberField {...props} decimal unit={uiTexts.in(props.language)('money.unit')} />;
}
