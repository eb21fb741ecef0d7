-- Who handed in for somebody else: the receipt names both.
alter table calls.submission add column mandate_id uuid references mandates.mandate on delete set null;

-- A helper with a Vollmacht, while the interest lasts. What ended for good ends it; a decision that was not announced may not show by it.
create function calls.acting_helps(p_interest uuid, p_level text) returns boolean
language sql stable security definer set search_path = '' as $$
  select mandates.acting_holds('calls.interest', p_interest, p_level)
    and exists (select from calls.interest where interest.id = p_interest
      and interest.state not in ('withdrawn', 'formally-rejected', 'declined', 'contracted'))
$$;

-- As before, without helpers: whoever this opens to may also change what hangs on the interest, as far as policies say.
create function calls.opens_to_own(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest where interest.id = p_interest and (
    calls.acting_edits(interest.id)
    or organisations.acting_holds_in(interest.organisation_id, array['coordinator', 'head'])
    or (calls.acting_is_staff() and not calls.acting_is_out(interest.id))
    or (interest.state not in ('draft', 'late') and calls.acting_sits_on_panel(interest.call_id) and calls.acting_has_declared(interest.id))
    or calls.key_opens(interest.id)))
$$;

create or replace function calls.opens(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.interest where interest.id = p_interest and (
    calls.acting_edits(interest.id)
    or organisations.acting_holds_in(interest.organisation_id, array['coordinator', 'head'])
    or (calls.acting_is_staff() and not calls.acting_is_out(interest.id))
    or (interest.state not in ('draft', 'late') and calls.acting_sits_on_panel(interest.call_id) and calls.acting_has_declared(interest.id))
    or calls.key_opens(interest.id)))
    or calls.acting_helps(p_interest, 'read')
$$;

-- What a helper writes needs more than reading: restrictive policies hold beside those that open the rows.
do $$
declare name text; level text;
begin
  foreach name in array array['answer', 'answer_past', 'interest_file', 'partner', 'sign_off'] loop
    execute format('create policy helper_inserts on calls.%I as restrictive for insert with check (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'work');
    execute format('create policy helper_updates on calls.%I as restrictive for update using (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'work');
    execute format('create policy helper_deletes on calls.%I as restrictive for delete using (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'work');
  end loop;
  foreach name in array array['submission', 'late_request'] loop
    execute format('create policy helper_inserts on calls.%I as restrictive for insert with check (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'hand-in');
    execute format('create policy helper_updates on calls.%I as restrictive for update using (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'hand-in');
    execute format('create policy helper_deletes on calls.%I as restrictive for delete using (platform.is_system() or calls.opens_to_own(interest_id) or calls.acting_helps(interest_id, %L))', name, 'hand-in');
  end loop;
  -- Who else gets in, what the agency found, told and offered: never a helper's.
  foreach name in array array['interest_editor', 'editor_invitation', 'formal_check', 'notice', 'offer'] loop
    execute format('create policy helper_inserts on calls.%I as restrictive for insert with check (platform.is_system() or not mandates.acting_holds(''calls.interest'', interest_id, ''read'') or calls.opens_to_own(interest_id))', name);
    execute format('create policy helper_updates on calls.%I as restrictive for update using (platform.is_system() or not mandates.acting_holds(''calls.interest'', interest_id, ''read'') or calls.opens_to_own(interest_id))', name);
    execute format('create policy helper_deletes on calls.%I as restrictive for delete using (platform.is_system() or not mandates.acting_holds(''calls.interest'', interest_id, ''read'') or calls.opens_to_own(interest_id))', name);
  end loop;
end $$;

create policy helper_changes on calls.interest as restrictive for update using (
  platform.is_system() or calls.opens_to_own(id) or calls.acting_helps(id, 'work'));
