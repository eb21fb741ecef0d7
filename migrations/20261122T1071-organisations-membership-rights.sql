-- Who may read a membership is not who may write one: nobody but the keepers of an organisation gives a role in it,
-- and of one's own one may only make an ended one. Which role a keeper may give is said in the module's policies.
drop policy membership_own on organisations.membership;

create function organisations.acting_keeps(p_organisation uuid) returns boolean
language sql stable as $$
  select platform.is_system()
    or organisations.acting_holds_in(p_organisation, array['coordinator', 'head', 'representative'])
    or organisations.acting_holds('agency', array['administrator', 'programme-lead'])
$$;

create policy membership_read on organisations.membership for select using (
  platform.is_system()
  or person_id = platform.acting_person()
  or organisations.acting_holds_in(organisation_id, array['administrator', 'coordinator', 'head', 'representative', 'programme-lead'])
  or organisations.acting_holds('agency', array['administrator', 'programme-lead', 'adviser', 'data-protection-officer']));
create policy membership_give on organisations.membership for insert with check (organisations.acting_keeps(organisation_id));
create policy membership_change on organisations.membership for update
  using (person_id = platform.acting_person() or organisations.acting_keeps(organisation_id))
  with check (organisations.acting_keeps(organisation_id) or (person_id = platform.acting_person() and ended_at is not null));
create policy membership_erase on organisations.membership for delete using (platform.is_system());
