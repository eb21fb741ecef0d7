import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/** A telephone number. `other`: that of somebody else, which the browser must not fill in. */
export function PhoneField(props: FieldProps & { value?: string | undefined; other?: boolean }): JSX.Element {
  const { other, ...field } = props;
  return <InputField {...field} type="tel" inputmode="tel" autocomplete={other === true ? 'off' : 'tel'} ltr />;
}
