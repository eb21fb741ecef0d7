import type { JSX } from 'preact';
import { fieldAttributes } from './field-attributes.ts';
import { FieldFrame } from './field-frame.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { Isolate } from './isolate.tsx';
import { TextLink } from './text-link.tsx';
import { uiTexts } from './texts/ui-texts.ts';

/** Files to upload. The form around it needs `multipart`. */
export type FileFieldProps = FieldProps & {
  /** As the accept attribute takes it: ".pdf,.jpg". */
  accept: string;
  /** The same for people: "PDF, JPG". */
  types: string;
  /** The limit for people: "10 MB". */
  size: string;
  multiple?: boolean | undefined;
  /** What is already there: a browser can't keep a file in the field. */
  kept?: readonly { name: string; href?: string | undefined }[] | undefined;
};

/** Shows it. */
export function FileField(props: FileFieldProps): JSX.Element {
  const t = uiTexts.in(props.language);
  const { kept = [] } = props;
  return (
    <FieldFrame field={props}>
      <p class="hint" id={`${fieldId(props.name)}-limit`}>
        {t('file.limit', { types: props.types, size: props.size })}
      </p>
      {kept.length > 0 && (
        <ul class="plain">
          {kept.map(({ name, href }) => (
            <li>
              {t.rich('file.kept', {
                name: <Isolate>{href === undefined ? name : <TextLink href={href}>{name}</TextLink>}</Isolate>,
              })}
            </li>
          ))}
        </ul>
      )}
      <input
        {...fieldAttributes({ ...props, optional: props.optional === true || kept.length > 0 }, ['limit'])}
        class="input input-file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </FieldFrame>
  );
}
