import type { JSX } from 'preact';
import type { FieldProps } from './field-props.ts';
import { InputField } from './input-field.tsx';

/** An e-mail address. `other`: that of somebody else, which the browser must not fill in. */
export function EmailField(props: FieldProps & { value?: string | undefined; other?: boolean }): JSX.Element {
  const { other, ...field } = props;
  return <InputField {...field} type="email" inputmode="email" autocomplete={other === true ? 'off' : 'email'} ltr />;
}
