-- The schema and its places come with the register (20261122T1020).
create table organisations.organisation (
  id uuid primary key,
  kind text not null check (kind in ('agency', 'municipality', 'migrant-organisation', 'civil-society', 'education-provider', 'ministry')),
  name text not null check (name <> ''),
  -- The entry of the register a municipality is; districts of Berlin and Hamburg have one without key.
  place_id uuid references organisations.place,
  part_of uuid references organisations.organisation,
  seat text,
  website text,
  created_at timestamptz not null default platform.now(),
  ended_at timestamptz
);
create unique index organisation_place on organisations.organisation (place_id) where place_id is not null and ended_at is null;
create index organisation_kind on organisations.organisation (kind, name);

create table organisations.unit (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  part_of uuid references organisations.unit,
  name text not null check (name <> ''),
  position integer not null default 0
);
create index unit_organisation on organisations.unit (organisation_id, position);

create table organisations.membership (
  id uuid primary key,
  organisation_id uuid not null references organisations.organisation,
  unit_id uuid references organisations.unit,
  person_id uuid not null references accounts.person on delete cascade,
  role text not null,
  function_title text not null default '',
  deputy_for uuid references organisations.membership,
  created_at timestamptz not null default platform.now(),
  ended_at timestamptz
);
create unique index membership_once on organisations.membership (organisation_id, person_id, role) where ended_at is null;
create index membership_person on organisations.membership (person_id) where ended_at is null;

grant select, insert, update on organisations.organisation, organisations.unit to zusammendenken_app;
grant select, insert, update, delete on organisations.membership to zusammendenken_app;
alter table organisations.membership enable row level security;
alter table organisations.membership force row level security;

create function organisations.memberships_of(p_person uuid)
returns table (organisation_id uuid, organisation_name text, organisation_kind text, role text)
language sql stable security definer set search_path = '' as $$
  select organisation.id, organisation.name, organisation.kind, membership.role
  from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
  where membership.person_id = p_person and membership.ended_at is null and organisation.ended_at is null
  order by membership.created_at, membership.id
$$;

create function organisations.acting_holds(p_kind text, p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
    where membership.person_id = nullif(current_setting('app.person', true), '')::uuid
      and membership.ended_at is null and organisation.kind = p_kind and membership.role = any (p_roles))
$$;

create function organisations.acting_holds_in(p_organisation uuid, p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership
    where membership.person_id = nullif(current_setting('app.person', true), '')::uuid
      and membership.organisation_id = p_organisation and membership.ended_at is null and membership.role = any (p_roles))
$$;

create policy membership_own on organisations.membership using (
  platform.is_system()
  or person_id = platform.acting_person()
  or organisations.acting_holds_in(organisation_id, array['administrator', 'coordinator', 'head', 'representative', 'programme-lead'])
  or organisations.acting_holds('agency', array['administrator', 'programme-lead', 'adviser', 'data-protection-officer']));
