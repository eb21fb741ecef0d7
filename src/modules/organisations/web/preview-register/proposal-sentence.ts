import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { ProposalKind } from '../../domain/propose-successors.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';

/** A unit in a sentence: its name and its key. */
export type NamedUnit = { label: string; ags: string | null };

/** What is told: which units went where. */
export type ToldProposal = {
  kind: ProposalKind;
  links: readonly { from: NamedUnit; to: NamedUnit; share: number }[];
};

/** A proposal in words: "Großprobe (98951003) und Kleinprobe (98951004) schließen sich zu Probe an der Aue (98951005) zusammen". */
export function proposalSentence({ kind, links }: ToldProposal, language: Language): string {
  const t = organisationTexts.in(language);
  const { list, percent } = formatsIn(language);
  const [first] = links;
  if (kind === 'key-change' && first !== undefined && first.from.label === first.to.label) {
    return t('register.proposal.key-only', {
      name: first.to.label,
      from: first.from.ags ?? '–',
      to: first.to.ags ?? '–',
    });
  }
  const from = links.map((link) => t('register.proposal.unit', named(link.from)));
  const to = links.map((link) =>
    link.share < 1
      ? t('register.proposal.share', { ...named(link.to), share: percent(link.share) })
      : t('register.proposal.unit', named(link.to)),
  );
  return t(`register.proposal.${kind}`, {
    from: list([...new Set(from)]),
    to: list([...new Set(to)]),
    count: new Set(from).size,
  });
}

const named = ({ label, ags }: NamedUnit): { name: string; key: string } => ({ name: label, key: ags ?? '–' });
