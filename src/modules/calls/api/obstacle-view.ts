import { z } from 'zod';
import { pointerOf } from '../../../platform/api/field-errors.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { localText, questionsOf } from '../domain/call-content.ts';
import type { Obstacle } from '../domain/interest-obstacles.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { faultText } from '../web/form-fields.tsx';

/** Something that keeps an interest from being submitted. */
export const obstacleSchema = z
  .strictObject({
    kind: z.enum(['answer', 'partners', 'sign-off', 'no-place', 'not-eligible']),
    pointer: z.string().optional().describe('The answer, as JSON pointer into the interest.'),
    detail: z.string().describe('The sentence of the page, in the language of Accept-Language.'),
  })
  .meta({ id: 'Obstacle' });

/** The sentence of the check page about an obstacle. */
export function obstacleView(
  obstacle: Obstacle,
  { content }: Pick<InterestRecord, 'content'>,
  language: Language,
): z.input<typeof obstacleSchema> {
  const { kind } = obstacle;
  const t = interestTexts.in(language);
  switch (obstacle.kind) {
    case 'answer': {
      const { fault } = obstacle;
      const question = questionsOf(content).find(({ key }) => key === fault.question);
      const title = question === undefined ? fault.question : localText(question.title, language).words;
      const more =
        question === undefined || fault.kind === 'missing' ? '' : `: ${faultText(fault, question, language)}`;
      return { kind, pointer: pointerOf(['answers', fault.question]), detail: `${title}${more}` };
    }
    case 'partners':
      return { kind, detail: t('check.obstacle.partners', { least: obstacle.least, confirmed: obstacle.confirmed }) };
    case 'sign-off':
      return { kind, detail: t(`check.obstacle.sign-off.${obstacle.standing}`) };
    default:
      return { kind, detail: t(`check.obstacle.${obstacle.kind}`) };
  }
}
