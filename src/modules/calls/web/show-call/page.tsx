import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Box } from '../../../../ui/box.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { Way } from '../../../../ui/way.tsx';
import { waySteps } from '../../domain/way-steps.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalParagraphs, LocalWords } from '../local-words.tsx';
import { CallFacts } from './call-facts.tsx';
import { CallState } from './call-state.tsx';
import { CriteriaBox } from './criteria-box.tsx';
import type { ShowCallPageProps } from './show-call-props.ts';
import { AmendmentsBox, ContactBox, DocumentsBox, EnquiriesBox, ThemesBox } from './side-boxes.tsx';

/** A call as everyone reads it: until when, what one gets, what it costs, who decides. */
export function ShowCallPage(props: ShowCallPageProps): JSX.Element {
  const { language, call, versions } = props;
  const t = callTexts.in(language);
  const { content } = call;
  const Heading = props.embedded === true ? 'h2' : 'h1';
  const answers = [
    { title: t('show.purpose'), text: content.purpose },
    { title: t('show.what-you-get'), text: content.whatYouGet },
    { title: t('show.what-it-costs'), text: content.whatItCosts },
    { title: t('show.who-decides'), text: content.whoDecides },
    { title: t('show.who-may-apply'), text: content.whoMayApply },
  ];
  return (
    <>
      {props.preview !== true && (
        <Breadcrumb language={language} trail={[{ href: callPaths.list(language), label: t('list.title') }]} />
      )}
      <Heading>
        <LocalWords text={content.title} language={language} />
      </Heading>
      <Lead>
        <LocalWords text={content.summary} language={language} />
      </Lead>
      <TwoColumns aside={<Aside {...props} />} asideLabel={t('show.aside')}>
        <CallState {...props} />
        {props.selection}
        <Box>
          {answers.map(({ title, text }) => (
            <>
              <h2>{title}</h2>
              <LocalParagraphs text={text} language={language} />
            </>
          ))}
        </Box>
        <CriteriaBox language={language} content={content} />
        <ThemesBox language={language} content={content} />
        <EnquiriesBox language={language} slug={call.slug} enquiries={props.enquiries} phase={props.phase} />
        <AmendmentsBox language={language} versions={versions} />
      </TwoColumns>
    </>
  );
}

function Aside(props: ShowCallPageProps): JSX.Element {
  const { language, call, now } = props;
  const { content } = call;
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const steps = waySteps(content.milestones, now).map(({ milestone, at, state }) => ({
    title: <LocalWords text={milestone.title} language={language} />,
    line: (
      <>
        {milestone.words === undefined ? date(at) : <LocalWords text={milestone.words} language={language} />}
        {milestone.line !== undefined && (
          <>
            {' · '}
            <LocalWords text={milestone.line} language={language} />
          </>
        )}
      </>
    ),
    state,
  }));
  return (
    <>
      {props.phase !== 'cancelled' && (
        <>
          <h2>{t('show.way')}</h2>
          <Way language={language} steps={steps} />
        </>
      )}
      <CallFacts {...props} />
      <DocumentsBox language={language} content={content} />
      <ContactBox language={language} content={content} />
    </>
  );
}
