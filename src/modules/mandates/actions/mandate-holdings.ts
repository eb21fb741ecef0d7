import { system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Holder, Holdings, Matters } from '../../../platform/module.ts';
import { instant } from '../../../platform/time/instant.ts';
import type { Mandate } from '../domain/mandate.ts';
import { findHeldFor, updateGiverOrganisation, updateHelper } from '../store/handed-over-mandates.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { findMatter } from './find-matter.ts';

/**
 * What somebody gave or took on for an organisation goes on without them: given in their own name for its matter it
 * becomes the organisation's; where they get the mail as its helper, the successor does.
 */
export const mandateHoldings = (matters: readonly Matters[]): Holdings => ({
  find: async ({ db, language }, holder) => {
    const t = mandateTexts.in(language);
    const held = await heldFor(db, matters, holder);
    return held.map(({ mandate, holderName }) => ({
      // The successor reads whose matter it is, not who held it.
      title: t('show.title', { giver: holderName }),
      line: t('box.line', {
        helper: mandate.helperName || t('fact.helper.open'),
        level: t(`level.${mandate.level}`),
        until: formatsIn(language).deadline(mandate.untilAt),
      }),
      until: mandate.untilAt,
      moves: true,
    }));
  },
  // Until the former holder is out nothing changes: one address gets the mail.
  give: () => Promise.resolve(),
  take: async (db, { holder, to }) => {
    const { personId, organisationId } = holder;
    for (const { mandate, holderName } of await heldFor(db, matters, holder)) {
      if (mandate.giverPerson === personId) {
        await updateGiverOrganisation(db, mandate.id, { organisationId, name: holderName });
      }
      if (mandate.helperPerson === personId && mandate.helperOrganisation === organisationId) {
        await updateHelper(db, mandate.id, to);
      }
    }
  },
});

type Held = { mandate: Mandate; holderName: string };

/** Those of the organisation, and those the person gave for a matter of the organisation. */
async function heldFor(db: Db, matters: readonly Matters[], holder: Holder): Promise<Held[]> {
  const { personId, organisationId } = holder;
  const found = await findHeldFor(db, { personId, organisationId });
  const asked = { db, actor: system, now: instant(0), language: 'de' } as const;
  const looked = await Promise.all(
    found.map(async (mandate): Promise<Held[]> => {
      const isItsOwn = mandate.giverOrganisation === organisationId || mandate.helperOrganisation === organisationId;
      const matter = await findMatter(matters, mandate.matter, asked);
      const isItsMatter = matter?.holder.organisationId === organisationId;
      return isItsOwn || isItsMatter ? [{ mandate, holderName: matter?.holder.name ?? mandate.giverName }] : [];
    }),
  );
  return looked.flat();
}
