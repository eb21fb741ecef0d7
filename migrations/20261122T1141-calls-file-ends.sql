-- From when the time of an interest's file runs, and by which rule; null while the round goes on.
create view calls.file_end with (security_invoker = true) as
  select interest.id as interest_id, interest.call_id,
    case
      when interest.state = 'draft' then 'draft'
      when interest.state in ('selected', 'accepted', 'contracted') then 'selected'
      else 'not-selected'
    end as rule,
    case
      when interest.state = 'draft' then greatest(interest.changed_at, call.closes_at)
      when interest.state in ('withdrawn', 'late', 'formally-rejected') then
        greatest(coalesce(notice.released_at, interest.changed_at), call.closes_at)
      when notice.released_at is not null then greatest(notice.released_at, decision.reserve_valid_until)
      else call.cancelled_at
    end as since
  from calls.interest
    join calls.call on call.id = interest.call_id
    left join calls.notice on notice.interest_id = interest.id
    left join calls.decision on decision.id = notice.decision_id;

-- The same for what belongs to the round as a whole.
create view calls.round_end with (security_invoker = true) as
  select call.id as call_id, coalesce(max(notice.released_at), call.cancelled_at) as since
  from calls.call
    left join calls.interest on interest.call_id = call.id
    left join calls.notice on notice.interest_id = interest.id
  group by call.id;
grant select on calls.file_end, calls.round_end to zusammendenken_app;

-- When nothing personal was left of it; the row stays and is counted.
alter table calls.interest add column content_erased_at timestamptz;

-- Erasing is the system's alone; nobody who reads a submission can take it away.
grant delete on calls.submission, calls.decision_signature, calls.first_view, calls.offer_answer to zusammendenken_app;
create policy submission_erase on calls.submission as restrictive for delete using (platform.is_system());
create policy first_view_erase on calls.first_view for delete using (platform.is_system());
create policy offer_answer_erase on calls.offer_answer for delete using (platform.is_system());
alter table calls.decision_signature enable row level security;
alter table calls.decision_signature force row level security;
create policy signature_read on calls.decision_signature for select using (true);
create policy signature_give on calls.decision_signature for insert with check (true);
create policy signature_erase on calls.decision_signature for delete using (platform.is_system());
-- A signed sheet goes with the file it is on.
alter table calls.sign_off drop constraint sign_off_file_id_fkey;
alter table calls.sign_off add foreign key (file_id) references calls.interest_file on delete set null;

-- An interest without editors opens to who presents its handle: when the last editor is erased, nobody knows it any more.
create function calls.close_orphan() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update calls.interest set handle = translate(gen_random_uuid()::text, '-', '')
    where interest.id = old.interest_id
      and not exists (select from calls.interest_editor where interest_editor.interest_id = old.interest_id);
  return old;
end $$;
create trigger interest_editor_gone after delete on calls.interest_editor
  for each row execute function calls.close_orphan();
