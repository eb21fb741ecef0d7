import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import type { Criterion } from '../../domain/call-content.ts';
import { freeName, slugOf } from '../../domain/call-slug.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal, rowNumbers } from './local-form.ts';
import { readOrErrors, readWhole, type PartError, type PartFieldsProps, type PartForm } from './part.ts';

/** Criteria with question and weight, and the words of the scale. A row without title goes away. */
export const criteriaPart: PartForm<'criteria' | 'scale'> = {
  fields: ['criteria', 'scale'],
  toForm: ({ criteria, scale }) =>
    new FormValues([
      ...criteria.flatMap((criterion, row) => [
        [`criterion.${row}.key`, criterion.key] as const,
        ...localEntries(`criterion.${row}.title`, criterion.title),
        ...localEntries(`criterion.${row}.question`, criterion.question),
        [`criterion.${row}.weight`, String(criterion.weight)] as const,
      ]),
      ...scale.flatMap(({ points, words }) => [
        [`scale.${points}.points`, String(points)] as const,
        ...localEntries(`scale.${points}.words`, words),
      ]),
    ]),
  read: (form) => {
    const errors: Record<string, PartError | null> = {};
    const criteria: Criterion[] = [];
    for (const row of rowNumbers(form, 'criterion')) {
      const name = `criterion.${row}`;
      const title = readLocal(form, `${name}.title`);
      if (title.de === '') continue;
      const weight = readWhole(form.text(`${name}.weight`), 1);
      errors[`${name}.weight`] = weight.error;
      const wanted = form.text(`${name}.key`) || slugOf(title.de);
      const key = freeName(
        wanted,
        criteria.map((criterion) => criterion.key),
      );
      criteria.push({ key, weight: weight.value, title, question: readLocal(form, `${name}.question`) });
    }
    const scale = rowNumbers(form, 'scale').map((points) => ({
      points,
      words: readLocal(form, `scale.${points}.words`),
    }));
    for (const { points, words } of scale) errors[`scale.${points}.words.de`] = words.de === '' ? 'required' : null;
    return readOrErrors({ criteria, scale }, errors);
  },
  Fields: CriteriaFields,
};

function CriteriaFields({ language, form, errors }: PartFieldsProps): JSX.Element {
  const t = callTexts.in(language);
  const rows = rowNumbers(form, 'criterion');
  const shown = [...rows, (rows.at(-1) ?? -1) + 1];
  return (
    <>
      {shown.map((row) => {
        const name = `criterion.${row}`;
        return (
          <section class="box">
            <h2>{rows.includes(row) ? t('edit.criterion', { number: row + 1 }) : t('edit.criterion.new')}</h2>
            <HiddenField name={`${name}.key`} value={form.text(`${name}.key`)} />
            <LocalField
              language={language}
              form={form}
              name={`${name}.title`}
              label={t('field.criterion-title')}
              hint={t('field.criterion-title.hint')}
              line
              optional
            />
            <LocalField
              language={language}
              form={form}
              name={`${name}.question`}
              label={t('field.criterion-question')}
              line
              optional
            />
            <NumberField
              language={language}
              name={`${name}.weight`}
              label={t('field.weight')}
              value={form.text(`${name}.weight`)}
              error={errors[`${name}.weight`]}
              optional={!rows.includes(row)}
            />
          </section>
        );
      })}
      <h2>{t('edit.scale')}</h2>
      {rowNumbers(form, 'scale').map((points) => (
        <>
          <HiddenField name={`scale.${points}.points`} value={points} />
          <LocalField
            language={language}
            form={form}
            name={`scale.${points}.words`}
            label={t('show.points', { points })}
            error={errors[`scale.${points}.words.de`]}
            line
          />
        </>
      ))}
    </>
  );
}
