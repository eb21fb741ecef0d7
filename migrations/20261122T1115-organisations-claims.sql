-- Where an organisation is reached officially, as staff took it from its website, imprint or a list of their own.
create table organisations.official_address (
  organisation_id uuid primary key references organisations.organisation,
  email text,
  -- Postal address, one line each.
  post text not null default '',
  source text not null check (source <> ''),
  entered_by uuid references accounts.person on delete set null,
  entered_at timestamptz not null default platform.now(),
  check (email is not null or post <> '')
);

-- Somebody says that they act for an organisation; it counts once it is proved.
create table organisations.claim (
  id uuid primary key,
  handle text not null unique,
  -- Null while an association isn't known yet: then it is what kind and name say.
  organisation_id uuid references organisations.organisation,
  kind text not null check (kind in ('municipality', 'migrant-organisation', 'civil-society', 'education-provider')),
  name text not null check (name <> ''),
  person_id uuid not null references accounts.person on delete cascade,
  role text not null,
  function_title text not null default '',
  state text not null default 'open' check (state in ('open', 'proved', 'refused', 'withdrawn')),
  way text check (way in ('mail', 'letter', 'colleague', 'agency')),
  reason text not null default '',
  code_digest bytea,
  code_way text check (code_way in ('mail', 'letter')),
  code_until timestamptz,
  code_attempts integer not null default 0,
  codes_made integer not null default 0,
  created_at timestamptz not null default platform.now(),
  decided_at timestamptz,
  decided_by uuid references accounts.person on delete set null,
  check ((state = 'open') = (decided_at is null)),
  check (organisation_id is not null or state <> 'proved'),
  check ((code_digest is null) = (code_way is null) and (code_digest is null) = (code_until is null))
);
create unique index claim_once on organisations.claim (person_id, organisation_id) where state = 'open';
create index claim_person on organisations.claim (person_id);
create index claim_organisation on organisations.claim (organisation_id) where state = 'open';
create index claim_open on organisations.claim (created_at) where state = 'open';

grant select, insert, update on organisations.official_address, organisations.claim to zusammendenken_app;
alter table organisations.official_address enable row level security;
alter table organisations.official_address force row level security;
alter table organisations.claim enable row level security;
alter table organisations.claim force row level security;

create policy official_address_staff on organisations.official_address using (
  platform.is_system() or organisations.acting_holds('agency', array['administrator', 'programme-lead']));

-- Who claims, who is there already and staff see a claim; nobody decides about their own, and a code is checked by the system.
create policy claim_read on organisations.claim for select using (
  platform.is_system()
  or person_id = platform.acting_person()
  or organisations.acting_keeps(organisation_id)
  or organisations.acting_holds('agency', array['adviser', 'data-protection-officer']));
create policy claim_make on organisations.claim for insert with check (
  platform.is_system() or (person_id = platform.acting_person() and state = 'open' and code_digest is null));
create policy claim_change on organisations.claim for update
  using (platform.is_system() or person_id = platform.acting_person() or organisations.acting_keeps(organisation_id))
  with check (
    platform.is_system()
    or (person_id = platform.acting_person() and state = 'withdrawn')
    or (person_id <> platform.acting_person() and organisations.acting_keeps(organisation_id)));

-- Whether one of these people speaks for the organisation at a place: what is handed in by others is shown as not confirmed yet.
create function organisations.speaks_for(p_place uuid, p_organisation uuid, p_people uuid[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from organisations.membership
    where membership.person_id = any (p_people) and membership.ended_at is null
      and membership.role in ('coordinator', 'head', 'representative')
      and membership.organisation_id in (
        select p_organisation union
        select organisation.id from organisations.organisation where organisation.place_id = p_place and organisation.ended_at is null))
$$;
