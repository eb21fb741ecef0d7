import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Proposal } from '../../domain/propose-successors.ts';
import type { RegisterUnit } from '../../domain/register-unit.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';

/** A proposal in words: "Großprobe (98951003) und Kleinprobe (98951004) schließen sich zu Probe an der Aue (98951005) zusammen". */
export function proposalSentence({ kind, links }: Proposal, language: Language): string {
  const t = organisationTexts.in(language);
  const { list, percent } = formatsIn(language);
  const unit = ({ label, ags, ars }: RegisterUnit): string =>
    t('register.proposal.unit', { name: label, key: ags ?? ars });
  const from = [...new Set(links.map((link) => unit(link.from)))];
  const to = [
    ...new Set(
      links.map((link) =>
        kind === 'split'
          ? t('register.proposal.share', {
              name: link.to.label,
              key: link.to.ags ?? link.to.ars,
              share: percent(link.share),
            })
          : unit(link.to),
      ),
    ),
  ];
  return t(`register.proposal.${kind}`, { from: list(from), to: list(to), count: from.length });
}
