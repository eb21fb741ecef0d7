import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { DateField } from '../../../../ui/date-field.tsx';
import type { LocalText, Milestone } from '../../domain/call-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal, rowNumbers } from './local-form.ts';
import { readOrErrors, type PartError, type PartFieldsProps, type PartForm } from './part.ts';

/** The way of the call as its page shows it. A row without title goes away. */
export const milestonesPart: PartForm<'milestones'> = {
  fields: ['milestones'],
  toForm: ({ milestones }) =>
    new FormValues(
      milestones.flatMap(({ title, on, words, line }, row) => [
        ...localEntries(`step.${row}.title`, title),
        [`step.${row}.on`, on] as const,
        ...localEntries(`step.${row}.words`, words ?? null),
        ...localEntries(`step.${row}.line`, line ?? null),
      ]),
    ),
  read: (form) => {
    const errors: Record<string, PartError | null> = {};
    const milestones: Milestone[] = [];
    for (const row of rowNumbers(form, 'step')) {
      const name = `step.${row}`;
      const title = readLocal(form, `${name}.title`);
      if (title.de === '') continue;
      const on = form.text(`${name}.on`);
      errors[`${name}.on`] = /^\d{4}-\d{2}-\d{2}$/u.test(on) && !Number.isNaN(Date.parse(on)) ? null : 'date';
      milestones.push({
        title,
        on,
        ...optional('words', readLocal(form, `${name}.words`)),
        ...optional('line', readLocal(form, `${name}.line`)),
      });
    }
    return readOrErrors({ milestones }, errors);
  },
  Fields: ({ language, form, errors }: PartFieldsProps): JSX.Element => {
    const t = callTexts.in(language);
    const rows = rowNumbers(form, 'step');
    const next = (rows.at(-1) ?? -1) + 1;
    return (
      <>
        {[...rows, next].map((row) => {
          const name = `step.${row}`;
          const isNew = row === next;
          return (
            <section class="box">
              <h2>{isNew ? t('edit.milestone.new') : t('edit.milestone', { number: row + 1 })}</h2>
              <LocalField
                language={language}
                form={form}
                name={`${name}.title`}
                label={t('field.milestone-title')}
                hint={t('field.criterion-title.hint')}
                line
                optional
              />
              <DateField
                language={language}
                name={`${name}.on`}
                label={t('field.milestone-on')}
                value={form.text(`${name}.on`)}
                error={errors[`${name}.on`]}
                optional={isNew}
              />
              <LocalField
                language={language}
                form={form}
                name={`${name}.words`}
                label={t('field.milestone-words')}
                hint={t('field.milestone-words.hint')}
                line
                optional
              />
              <LocalField
                language={language}
                form={form}
                name={`${name}.line`}
                label={t('field.milestone-line')}
                line
                optional
              />
            </section>
          );
        })}
      </>
    );
  },
};

const optional = <Name extends 'words' | 'line'>(name: Name, text: LocalText): { [key in Name]?: LocalText } =>
  (text.de === '' ? {} : { [name]: text }) as { [key in Name]?: LocalText };
