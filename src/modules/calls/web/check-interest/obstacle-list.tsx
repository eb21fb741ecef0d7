import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { Fault } from '../../domain/answers.ts';
import { localText, type Section } from '../../domain/call-content.ts';
import type { Obstacle } from '../../domain/interest-obstacles.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestSummary } from '../../domain/interest-summary.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { faultText } from '../form-fields.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

type Props = { language: Language; record: InterestRecord; handle: string; summary: InterestSummary };

/** Everything that is missing, section by section, each with a link to its field. */
export function ObstacleList(props: Props): JSX.Element {
  const { language, record, summary } = props;
  const sections = record.content.sections.flatMap((section) => {
    const faults = summary.obstacles.flatMap((obstacle) =>
      obstacle.kind === 'answer' && obstacle.section === section.key ? [obstacle.fault] : [],
    );
    return faults.length === 0 ? [] : [{ section, faults }];
  });
  const others = summary.obstacles.filter(({ kind }) => kind !== 'answer');
  return (
    <ul>
      {sections.map(({ section, faults }) => (
        <li>
          <b>
            <LocalWords text={section.title} language={language} />
          </b>
          <ul>
            {faults.map((fault) => (
              <li>
                <FaultLink {...props} section={section} fault={fault} />
              </li>
            ))}
          </ul>
        </li>
      ))}
      {others.map((obstacle) => (
        <li>
          <OtherObstacle {...props} obstacle={obstacle} />
        </li>
      ))}
    </ul>
  );
}

/** What is missing is named; what is wrong says what is wrong with it. */
function FaultLink({ language, handle, section, fault }: Props & { section: Section; fault: Fault }): JSX.Element {
  const question = section.questions.find(({ key }) => key === fault.question);
  if (question === undefined) return <></>;
  const title = localText(question.title, language).words;
  return (
    <TextLink href={`${interestPaths.section(language, handle, section.key)}#f-${fault.question}`}>
      {fault.kind === 'missing' ? title : `${title}: ${faultText(fault, question, language)}`}
    </TextLink>
  );
}

function OtherObstacle({ language, handle, obstacle }: Props & { obstacle: Obstacle }): JSX.Element {
  const t = interestTexts.in(language);
  switch (obstacle.kind) {
    case 'partners':
      return (
        <TextLink href={interestPaths.partners(language, handle)}>
          {t('check.obstacle.partners', { least: obstacle.least, confirmed: obstacle.confirmed })}
        </TextLink>
      );
    case 'sign-off':
      return (
        <TextLink href={interestPaths.signOff(language, handle)}>
          {t(`check.obstacle.sign-off.${obstacle.standing}`)}
        </TextLink>
      );
    case 'no-place':
    case 'not-eligible':
      return <>{t(`check.obstacle.${obstacle.kind}`)}</>;
    default:
      return <></>;
  }
}
