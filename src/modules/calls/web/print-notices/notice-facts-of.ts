import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { NoticeFacts } from '../../documents/notice-facts.ts';
import { noticeView, stateOf, type LoadedNotice } from '../read-notice/load-notice.ts';
import { reviewPaths } from '../review-paths.ts';

/** A loaded notice as its letter needs it. */
export function noticeFactsOf(x: Exchange, loaded: LoadedNotice, language: Language): NoticeFacts {
  const { interest, notice, offer, now } = loaded;
  const offeredAt = offer?.origin === 'reserve' ? offer.offeredAt : notice.releasedAt;
  return {
    language,
    record: interest,
    view: noticeView(loaded),
    state: stateOf(loaded),
    writtenAt: offer?.respondedAt ?? offeredAt ?? now,
    now,
    link: `${x.acting().origin ?? ''}${reviewPaths.notice(language, interest.handle)}`,
  };
}
