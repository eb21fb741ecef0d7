-- In this time a deputy holds the roles of somebody who is away. It begins and ends by itself, by programme time.
create table organisations.absence (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  person_id uuid not null references accounts.person on delete cascade,
  deputy_id uuid not null references accounts.person on delete cascade,
  from_at timestamptz not null,
  -- Exclusive.
  until_at timestamptz not null,
  mail text not null default 'both' check (mail in ('both', 'deputy')),
  created_at timestamptz not null default platform.now(),
  ended_at timestamptz,
  check (person_id <> deputy_id),
  check (from_at < until_at)
);
create index absence_person on organisations.absence (person_id) where ended_at is null;
create index absence_deputy on organisations.absence (deputy_id) where ended_at is null;
create index absence_organisation on organisations.absence (organisation_id) where ended_at is null;

grant select, insert, update, delete on organisations.absence to zusammendenken_app;
alter table organisations.absence enable row level security;
alter table organisations.absence force row level security;

-- Roles of an absent person that a deputy holds meanwhile. Never those that decide about money or rights or belong to one person.
create function organisations.may_be_deputised(p_role text) returns boolean language sql immutable as $$
  select p_role in ('programme-lead', 'adviser', 'grants-officer', 'coordinator', 'head', 'department-supervisor',
    'human-resources', 'mentor', 'representative', 'moderator', 'ministry')
$$;

-- Whom a person stands in for now, with which role. Both still belong to the organisation.
create function organisations.stand_ins_of(p_person uuid)
returns table (organisation_id uuid, organisation_name text, organisation_kind text, role text, absence_id uuid, absent_name text, until_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select organisation.id, organisation.name, organisation.kind, membership.role, absence.id,
    coalesce(nullif(person.name, ''), person.email, ''), absence.until_at
  from organisations.absence
    join organisations.organisation on organisation.id = absence.organisation_id and organisation.ended_at is null
    join organisations.membership on membership.organisation_id = absence.organisation_id
      and membership.person_id = absence.person_id and membership.ended_at is null
      and organisations.may_be_deputised(membership.role)
    left join accounts.names_of(array[absence.person_id]) person on true
  where absence.deputy_id = p_person and absence.ended_at is null
    and absence.from_at <= platform.now() and platform.now() < absence.until_at
    and exists (select from organisations.membership own
      where own.organisation_id = absence.organisation_id and own.person_id = p_person and own.ended_at is null)
  order by absence.from_at, absence.id, membership.role
$$;

-- A person's own roles and, marked, those held for somebody who is away. Whoever is named as deputy of just that role acts for them meanwhile.
create function organisations.roles_of(p_person uuid)
returns table (organisation_id uuid, organisation_name text, organisation_kind text, role text, absence_id uuid, absent_name text, until_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select held.organisation_id, held.organisation_name, held.organisation_kind, held.role, null::uuid, null::text, null::timestamptz
  from organisations.memberships_of(p_person) held
  where not exists (select from organisations.membership own
      join organisations.membership holder on holder.id = own.deputy_for and holder.ended_at is null
      join organisations.absence on absence.person_id = holder.person_id and absence.organisation_id = own.organisation_id
        and absence.deputy_id = p_person and absence.ended_at is null
        and absence.from_at <= platform.now() and platform.now() < absence.until_at
    where own.person_id = p_person and own.ended_at is null and own.organisation_id = held.organisation_id and own.role = held.role
      and organisations.may_be_deputised(own.role))
  union all
  select * from organisations.stand_ins_of(p_person)
$$;

create or replace function organisations.acting_holds(p_kind text, p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
    where membership.person_id = nullif(current_setting('app.person', true), '')::uuid
      and membership.ended_at is null and organisation.kind = p_kind and membership.role = any (p_roles))
    or exists (select from organisations.stand_ins_of(nullif(current_setting('app.person', true), '')::uuid) held
      where held.organisation_kind = p_kind and held.role = any (p_roles))
$$;

create or replace function organisations.acting_holds_in(p_organisation uuid, p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership
    where membership.person_id = nullif(current_setting('app.person', true), '')::uuid
      and membership.organisation_id = p_organisation and membership.ended_at is null and membership.role = any (p_roles))
    or exists (select from organisations.stand_ins_of(nullif(current_setting('app.person', true), '')::uuid) held
      where held.organisation_id = p_organisation and held.role = any (p_roles))
$$;

-- Who belongs to the organisation, for everybody who does.
create function organisations.acting_belongs_to(p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership
    where membership.person_id = nullif(current_setting('app.person', true), '')::uuid
      and membership.organisation_id = p_organisation and membership.ended_at is null)
$$;

-- Colleagues see who is away; only the person says so, or takes it back.
create policy absence_read on organisations.absence for select using (
  platform.is_system() or platform.acting_person() in (person_id, deputy_id)
  or organisations.acting_belongs_to(organisation_id) or organisations.acting_keeps(organisation_id));
create policy absence_say on organisations.absence for insert with check (
  platform.is_system() or (person_id = platform.acting_person() and organisations.acting_belongs_to(organisation_id)));
create policy absence_change on organisations.absence for update
  using (platform.is_system() or person_id = platform.acting_person())
  with check (platform.is_system() or person_id = platform.acting_person());
create policy absence_erase on organisations.absence for delete using (platform.is_system());

-- Who gets a letter beside or instead of these people while they are away.
create function organisations.post_for(p_people uuid[])
returns table (person_id uuid, deputy_id uuid, mail text, organisation_id uuid)
language sql stable security definer set search_path = '' as $$
  select absence.person_id, absence.deputy_id, absence.mail, absence.organisation_id from organisations.absence
  where absence.person_id = any (p_people) and absence.ended_at is null
    and absence.from_at <= platform.now() and platform.now() < absence.until_at
    and exists (select from organisations.membership own
      where own.organisation_id = absence.organisation_id and own.person_id = absence.deputy_id and own.ended_at is null)
$$;

-- Both names of an absence, for the history of what was done in it; the asking page decides who reads.
create function organisations.absence_names(p_absence uuid)
returns table (absent_name text, deputy_name text)
language sql stable security definer set search_path = '' as $$
  select coalesce(nullif(absent.name, ''), absent.email, ''), coalesce(nullif(deputy.name, ''), deputy.email, '')
  from organisations.absence
    left join accounts.names_of(array[absence.person_id]) absent on true
    left join accounts.names_of(array[absence.deputy_id]) deputy on true
  where absence.id = p_absence
$$;
