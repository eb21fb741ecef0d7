import { sql } from '../../../platform/db/database.ts';

/** An instant inside JSON, as everywhere else: epoch milliseconds. */
const epoch = (column: string): ReturnType<typeof sql.raw> => sql.raw(`(extract(epoch from ${column}) * 1000)::bigint`);

/** The place as it was when the interest was handed in last: a register that renames or ends it later changes nothing. */
export const handedInPlace = sql`(select nullif(submission.content -> 'place', 'null'::jsonb) from calls.submission
  where submission.interest_id = interest.id and interest.state <> 'draft' order by submission.attempt desc limit 1)`;

/** Every column of an interest record; see `findInterest` for what they are selected from. */
export const recordColumns = sql`
  interest.id, interest.handle, interest.call_id, interest.call_version, interest.organisation_id, interest.state,
  interest.language, interest.number, interest.channel, interest.size_class, interest.cure_until, interest.answer_until,
  interest.received_at, interest.earlier_counts, interest.started_at, interest.submitted_at, interest.changed_at,
  call.version as latest_version, call.slug as call_slug, call.file_number, call.stage, call.opens_at, call.closes_at,
  version.content,
  coalesce(${handedInPlace}::json,
  (select json_build_object('id', place.id, 'level', place.level, 'ars', place.ars, 'label', place.label,
      'type', place.type, 'landLabel', place.land_label, 'kreisLabel', place.kreis_label,
      'population', place.population, 'plz', place.plz)
    from organisations.place_shown place where place.id = interest.place_id)) as place,
  (select coalesce(json_agg(editor.person_id order by editor.owner desc, editor.added_at), '[]')
    from calls.interest_editor editor where editor.interest_id = interest.id) as editors,
  (select coalesce(json_agg(json_build_object('question', answer.question, 'value', answer.value,
      'revision', answer.revision, 'changedAt', ${epoch('answer.changed_at')}, 'changedBy', answer.changed_by)
      order by answer.question), '[]')
    from calls.answer where answer.interest_id = interest.id) as answers,
  (select coalesce(json_agg(json_build_object('id', partner.id, 'kind', partner.kind, 'name', partner.name,
      'email', partner.email, 'phone', partner.phone, 'language', partner.language, 'state', partner.state,
      'allowance', partner.allowance, 'reservation', partner.reservation, 'signer', partner.signer,
      'channel', partner.channel, 'seenHash', encode(partner.seen_hash, 'hex'),
      'invitedAt', ${epoch('partner.invited_at')}, 'answeredAt', ${epoch('partner.answered_at')})
      order by partner.invited_at, partner.id), '[]')
    from calls.partner where partner.interest_id = interest.id) as partners,
  (select json_build_object('id', sign.id, 'method', sign.method, 'name', sign.name,
      'functionTitle', sign.function_title, 'email', sign.email, 'state', sign.state, 'note', sign.note,
      'contentHash', encode(sign.content_hash, 'hex'), 'fileId', sign.file_id, 'signedOn', sign.signed_on,
      'askedAt', ${epoch('sign.asked_at')}, 'answeredAt', ${epoch('sign.answered_at')})
    from calls.sign_off sign where sign.interest_id = interest.id order by sign.asked_at desc, sign.id desc limit 1) as sign_off,
  (select coalesce(json_agg(json_build_object('id', file.id, 'question', file.question, 'name', file.name,
      'address', file.address, 'digest', encode(file.digest, 'hex'), 'bytes', file.bytes,
      'mediaType', file.media_type) order by file.added_at, file.id), '[]')
    from calls.interest_file file where file.interest_id = interest.id) as files,
  (select coalesce(json_agg(json_build_object('attempt', submission.attempt, 'receipt', submission.receipt,
      'arrivedAt', ${epoch('submission.arrived_at')}, 'hash', encode(submission.content_hash, 'hex'),
      'channel', submission.channel, 'mandateId', submission.mandate_id) order by submission.attempt), '[]')
    from calls.submission where submission.interest_id = interest.id) as submissions,
  (select json_build_object('reason', late.reason, 'requestedAt', ${epoch('late.requested_at')},
      'firstBy', late.first_by, 'firstGrants', late.first_grants, 'firstReason', late.first_reason,
      'secondBy', late.second_by, 'secondGrants', late.second_grants, 'secondReason', late.second_reason)
    from calls.late_request late where late.interest_id = interest.id) as late,
  (select json_build_object('reason', formal.reason) from calls.formal_check formal
    where formal.interest_id = interest.id and formal.outcome = 'cure') as cure,
  (select notice.released_at from calls.notice where notice.interest_id = interest.id) as notice_at`;
