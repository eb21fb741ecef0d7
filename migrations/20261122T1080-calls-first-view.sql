-- The panel's first view, recorded before anything is calculated (people.md P10). A correction is a further version:
-- what was written first stays and can be read beside it.
create table calls.first_view (
  call_id uuid not null references calls.call,
  version integer not null check (version > 0),
  held_on date not null,
  -- Ids of the people who took part.
  took_part jsonb not null,
  -- [{"interestId": ..., "leaning": "for" | "open" | "against", "sentence": "..."}]
  lines jsonb not null,
  recorded_at timestamptz not null default platform.now(),
  recorded_by uuid,
  primary key (call_id, version)
);

grant select, insert on calls.first_view to zusammendenken_app;

-- Who is out for one bid takes no part in the decision, so neither in what leads to it.
create function calls.acting_is_out_of_round(p_call uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from calls.conflict join calls.interest on interest.id = conflict.interest_id
    where interest.call_id = p_call and conflict.person_id = nullif(current_setting('app.person', true), '')::uuid
      and interest.state not in ('draft', 'late', 'withdrawn', 'formally-rejected')
      and coalesce(conflict.out, conflict.declared <> 'none'))
$$;

alter table calls.first_view enable row level security;
alter table calls.first_view force row level security;
create policy first_view_read on calls.first_view for select using (
  platform.is_system()
  or ((calls.acting_is_staff() or calls.acting_sits_on_panel(call_id)) and not calls.acting_is_out_of_round(call_id)));
create policy first_view_record on calls.first_view for insert with check (
  platform.is_system() or (calls.acting_sits_on_panel(call_id) and not calls.acting_is_out_of_round(call_id)));
