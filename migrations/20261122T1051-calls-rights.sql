-- Second net under the policies in code: rows of tables with personal data are filtered for the acting person,
-- or for the handle or token that the request presented.

create function calls.acting_is_staff() returns boolean language sql stable as
  $$ select organisations.acting_holds('agency', array['administrator', 'programme-lead', 'adviser', 'grants-officer', 'auditor', 'data-protection-officer']) $$;

create function calls.acting_sits_on_panel(p_call uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.panel_member
    where panel_member.call_id = p_call and panel_member.person_id = nullif(current_setting('app.person', true), '')::uuid)
$$;

-- Declared or decided out: the interest disappears for this person. Who isn't sure is out until the chair has decided.
create function calls.acting_is_out(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.conflict
    where conflict.interest_id = p_interest and conflict.person_id = nullif(current_setting('app.person', true), '')::uuid
      and coalesce(conflict.out, conflict.declared <> 'none'))
$$;

-- Content opens for the panel only after a declaration, and to who is not out.
create function calls.acting_has_declared(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.conflict
    where conflict.interest_id = p_interest and conflict.person_id = nullif(current_setting('app.person', true), '')::uuid
      and not coalesce(conflict.out, conflict.declared <> 'none'))
$$;

create function calls.acting_edits(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest_editor
    where interest_editor.interest_id = p_interest and interest_editor.person_id = nullif(current_setting('app.person', true), '')::uuid)
$$;

-- Whether the presented key opens this interest: its own handle until an account took it over, or a token of one of
-- its partners, sign-offs or unused invitations.
create function calls.key_opens(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select nullif(current_setting('app.key', true), '') is not null and (
    exists (select from calls.interest where interest.id = p_interest and interest.handle = current_setting('app.key', true)
      and not exists (select from calls.interest_editor where interest_editor.interest_id = p_interest))
    or exists (select from calls.partner where partner.interest_id = p_interest
      and partner.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8')))
    or exists (select from calls.sign_off where sign_off.interest_id = p_interest
      and sign_off.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8')))
    or exists (select from calls.editor_invitation invitation where invitation.interest_id = p_interest
      and invitation.used_at is null and invitation.invited_at > platform.now() - interval '30 days'
      and invitation.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8'))))
$$;

-- Whether a receipt is genuine, for anyone who holds its number and checksum; says nothing about the content.
create function calls.receipt_arrival(p_receipt text, p_checksum text) returns timestamptz
language sql stable security definer set search_path = '' as $$
  select arrived_at from calls.submission
  where receipt = p_receipt and length(p_checksum) >= 16 and starts_with(encode(content_hash, 'hex'), p_checksum)
$$;

-- Whether another interest of this place stands in the same call; its holder stays unnamed. Whoever asks goes on alone
-- until the end of the transaction, so that two can't both be told that there is none.
create function calls.place_has_interest(p_call uuid, p_place uuid, p_but uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_call::text || p_place::text, 0));
  return exists (select from calls.interest where call_id = p_call and place_id = p_place and id <> p_but
    and state not in ('draft', 'withdrawn', 'late'));
end $$;

create function calls.opens(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest where interest.id = p_interest and (
    calls.acting_edits(interest.id)
    or organisations.acting_holds_in(interest.organisation_id, array['coordinator', 'head'])
    or (calls.acting_is_staff() and not calls.acting_is_out(interest.id))
    or (interest.state not in ('draft', 'late') and calls.acting_sits_on_panel(interest.call_id) and calls.acting_has_declared(interest.id))
    or calls.key_opens(interest.id)))
$$;

do $$
declare name text;
begin
  foreach name in array array['interest', 'interest_editor', 'editor_invitation', 'answer', 'answer_past', 'submission', 'interest_file', 'partner', 'sign_off',
    'late_request', 'formal_check', 'conflict', 'review', 'notice', 'offer', 'enquiry', 'panel_member', 'reminder'] loop
    execute format('alter table calls.%I enable row level security', name);
    execute format('alter table calls.%I force row level security', name);
  end loop;
end $$;

create policy interest_read on calls.interest for select using (platform.is_system() or calls.opens(id));
create policy interest_begin on calls.interest for insert with check (true);
create policy interest_change on calls.interest for update using (platform.is_system() or calls.opens(id));
create policy interest_erase on calls.interest for delete using (platform.is_system());

create policy editor_all on calls.interest_editor using (platform.is_system() or person_id = platform.acting_person() or calls.opens(interest_id))
  with check (platform.is_system() or calls.opens(interest_id) or person_id = platform.acting_person());
create policy invitation_all on calls.editor_invitation using (platform.is_system() or calls.opens(interest_id));
create policy answer_past_all on calls.answer_past using (platform.is_system() or calls.opens(interest_id));
create policy answer_all on calls.answer using (platform.is_system() or calls.opens(interest_id));
create policy submission_all on calls.submission using (platform.is_system() or calls.opens(interest_id));
create policy file_all on calls.interest_file using (platform.is_system() or calls.opens(interest_id));
create policy partner_all on calls.partner using (platform.is_system() or calls.opens(interest_id));
create policy sign_off_all on calls.sign_off using (platform.is_system() or calls.opens(interest_id));
create policy late_all on calls.late_request using (platform.is_system() or calls.opens(interest_id));
create policy check_all on calls.formal_check using (platform.is_system() or calls.opens(interest_id));
create policy reminder_all on calls.reminder using (platform.is_system());
-- The municipality reads its notice and its offer once they are released, not before.
create policy notice_all on calls.notice using (
  platform.is_system() or (calls.opens(interest_id) and (released_at is not null or calls.acting_is_staff())));
create policy offer_all on calls.offer using (platform.is_system() or calls.opens(interest_id));

create function calls.acting_chairs(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest join calls.panel_member on panel_member.call_id = interest.call_id
    where interest.id = p_interest and panel_member.chair
      and panel_member.person_id = nullif(current_setting('app.person', true), '')::uuid)
$$;

create policy conflict_own on calls.conflict using (
  platform.is_system() or person_id = platform.acting_person() or calls.acting_is_staff() or calls.acting_chairs(interest_id));

create function calls.acting_judges(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest join calls.panel_member on panel_member.call_id = interest.call_id
    where interest.id = p_interest and panel_member.person_id = nullif(current_setting('app.person', true), '')::uuid)
$$;

-- Whether everyone who was asked, and is not out, has answered.
create function calls.reviews_are_complete(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.review where review.interest_id = p_interest and review.state = 'submitted')
    and not exists (select from calls.review left join calls.conflict
        on conflict.interest_id = review.interest_id and conflict.person_id = review.person_id
      where review.interest_id = p_interest and review.state in ('assigned', 'saved')
        and not coalesce(conflict.out, conflict.declared <> 'none', false))
$$;

-- A review is seen by who writes it; its scores by others of the panel and by staff once all are in; never by who is out.
create policy review_read on calls.review for select using (
  platform.is_system()
  or (not calls.acting_is_out(interest_id) and (
    person_id = platform.acting_person()
    or ((calls.acting_is_staff() or calls.acting_judges(interest_id))
      and (state = 'assigned' or calls.reviews_are_complete(interest_id))))));
create policy review_assign on calls.review for insert with check (
  platform.is_system() or ((calls.acting_is_staff() or calls.acting_chairs(interest_id)) and state = 'assigned'));
create policy review_write on calls.review for update using (
  platform.is_system() or (person_id = platform.acting_person() and not calls.acting_is_out(interest_id)));
create policy review_take_back on calls.review for delete using (
  platform.is_system() or ((calls.acting_is_staff() or calls.acting_chairs(interest_id)) and state = 'assigned'));

-- Bidders by name, without content, for declarations and for the chair; for the panel and for staff.
create function calls.bidders_of(p_call uuid)
returns table (interest_id uuid, number text, organisation_id uuid, place_id uuid, state text, size_class text)
language sql stable security definer set search_path = '' as $$
  select interest.id, interest.number, interest.organisation_id, interest.place_id, interest.state, interest.size_class
  from calls.interest
  where interest.call_id = p_call and interest.state not in ('draft', 'late', 'withdrawn', 'formally-rejected')
    and (calls.acting_sits_on_panel(p_call) or calls.acting_is_staff())
$$;

-- Who reads what and how far they are, without a single score.
create function calls.review_progress_of(p_call uuid)
returns table (interest_id uuid, person_id uuid, state text, third boolean, is_out boolean)
language sql stable security definer set search_path = '' as $$
  select review.interest_id, review.person_id, review.state, review.third,
    coalesce(conflict.out, conflict.declared <> 'none', false)
  from calls.review join calls.interest on interest.id = review.interest_id
    left join calls.conflict on conflict.interest_id = review.interest_id and conflict.person_id = review.person_id
  where interest.call_id = p_call and interest.state <> 'withdrawn'
    and (calls.acting_sits_on_panel(p_call) or calls.acting_is_staff())
$$;

-- Model municipalities that accepted, for everyone; nothing else about anybody.
create function calls.published_selection_of(p_call uuid)
returns table (organisation_id uuid, place_id uuid, size_class text, accepted_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select interest.organisation_id, interest.place_id, interest.size_class, offer.accepted_at
  from calls.interest join calls.offer on offer.interest_id = interest.id and offer.response = 'accepted'
  where interest.call_id = p_call and interest.state in ('accepted', 'contracted')
$$;

create policy enquiry_read on calls.enquiry for select using (
  platform.is_system() or published_question is not null or calls.acting_is_staff());
create policy enquiry_ask on calls.enquiry for insert with check (true);
create policy enquiry_answer on calls.enquiry for update using (platform.is_system() or calls.acting_is_staff());

create policy panel_read on calls.panel_member using (
  platform.is_system() or calls.acting_is_staff() or calls.acting_sits_on_panel(call_id));
