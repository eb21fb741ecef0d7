import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { organisationPaths } from '../paths.ts';

/** An organisation whose place is gone and that could not follow by itself. */
export type MoveCheckRow = {
  organisationId: string;
  organisationName: string;
  successorId: string;
  successorLabel: string;
  kind: 'merge' | 'split';
  occupantId: string | null;
  occupantName: string | null;
};

type OpenMoveChecksProps = { language: Language; checks: readonly MoveCheckRow[]; error: string | undefined };

/** Organisations that wait: a person says whether they follow or stay. */
export function OpenMoveChecks({ language, checks, error }: OpenMoveChecksProps): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <section class="box">
      <h2>{t('register.checks.title', { count: checks.length })}</h2>
      <p>{t('register.checks.lead')}</p>
      <ul>
        {concerned(checks).map(({ id, name }) => (
          <li>
            <TextLink href={memberPaths.show(language, id)}>{t('register.checks.open', { name })}</TextLink>
          </li>
        ))}
      </ul>
      <Form language={language} action={organisationPaths.moves(language)}>
        <ChecksField
          language={language}
          name="check"
          label={t('register.checks.choose')}
          error={error}
          options={checks.map((check) => ({
            value: `${check.organisationId}:${check.successorId}`,
            label: sentence(check, language),
            hint:
              check.occupantName === null ? undefined : t('register.checks.hint.taken', { other: check.occupantName }),
          }))}
        />
        <Actions>
          <Button name="deed" value="move">
            {t('register.checks.move')}
          </Button>
          <Button kind="quiet" name="deed" value="keep">
            {t('register.checks.keep')}
          </Button>
        </Actions>
      </Form>
    </section>
  );
}

function sentence(check: MoveCheckRow, language: Language): string {
  const t = organisationTexts.in(language);
  const { organisationName: name, successorLabel: place, occupantName: other, kind } = check;
  if (kind === 'split') return t('register.checks.split', { name, place });
  return other === null
    ? t('register.checks.several', { name, place })
    : t('register.checks.merge', { name, place, other });
}

/** Everybody a check is about, once. */
function concerned(checks: readonly MoveCheckRow[]): { id: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { organisationId, organisationName, occupantId, occupantName } of checks) {
    names.set(organisationId, organisationName);
    if (occupantId !== null && occupantName !== null) names.set(occupantId, occupantName);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}
