create schema mandates;
grant usage on schema mandates to zusammendenken_app;

-- A Vollmacht: a giver lets a helper act in one matter until a date. Who gives is a person, an organisation, or a name on paper.
create table mandates.mandate (
  id uuid primary key,
  handle text not null unique,
  matter_kind text not null,
  matter_id uuid not null,
  giver_person uuid references accounts.person on delete cascade,
  giver_organisation uuid references organisations.organisation,
  giver_name text not null check (giver_name <> ''),
  -- Who accepted; with an organisation everyone who holds a role in it helps, and this person gets the mail.
  helper_person uuid references accounts.person on delete cascade,
  helper_organisation uuid references organisations.organisation,
  -- Whom it was offered to by mail, folded; emptied once somebody accepted or it ended.
  helper_email text not null default '',
  level text not null check (level in ('read', 'work', 'hand-in')),
  post text not null default 'both' check (post in ('giver', 'both', 'helper')),
  -- Exclusive.
  until_at timestamptz not null,
  channel text not null default 'online' check (channel in ('online', 'post', 'mail', 'phone')),
  received_on date check ((received_on is null) = (channel = 'online')),
  given_by uuid references accounts.person on delete set null,
  language text not null,
  given_at timestamptz not null default platform.now(),
  -- The code that accepts it, once: its digest, and sealed so that the sheet can be printed again until then.
  code_digest bytea unique,
  code_sealed bytea,
  code_key_id text,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('giver', 'helper', 'agency', 'matter')),
  end_reason text not null default '',
  reminded_at timestamptz,
  check ((ended_at is null) = (ended_by is null)),
  check (accepted_at is null or helper_person is not null),
  check (accepted_at is null or code_digest is null)
);
create index mandate_matter on mandates.mandate (matter_kind, matter_id);
create index mandate_giver on mandates.mandate (giver_person);
create index mandate_giver_organisation on mandates.mandate (giver_organisation) where giver_organisation is not null;
create index mandate_helper on mandates.mandate (helper_person);
create index mandate_helper_organisation on mandates.mandate (helper_organisation) where helper_organisation is not null;
create index mandate_open on mandates.mandate (until_at) where ended_at is null;

grant select, insert, update on mandates.mandate to zusammendenken_app;
alter table mandates.mandate enable row level security;
alter table mandates.mandate force row level security;

create function mandates.covers(p_has text, p_needs text) returns boolean language sql immutable as
  $$ select array_position(array['read', 'work', 'hand-in'], p_has) >= array_position(array['read', 'work', 'hand-in'], p_needs) $$;

-- What a person may do for others now. Ends with its date, exclusive, by programme time.
create function mandates.held_by(p_person uuid)
returns table (id uuid, matter_kind text, matter_id uuid, level text, giver_name text, until_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select mandate.id, mandate.matter_kind, mandate.matter_id, mandate.level, mandate.giver_name, mandate.until_at
  from mandates.mandate
  where (mandate.helper_person = p_person and mandate.helper_organisation is null
      or mandate.helper_organisation in (select held.organisation_id from organisations.memberships_of(p_person) held))
    and mandate.accepted_at is not null and mandate.ended_at is null and mandate.until_at > platform.now()
$$;

-- Whether the acting person may do this much in this matter for somebody else.
create function mandates.acting_holds(p_kind text, p_matter uuid, p_level text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from mandates.held_by(nullif(current_setting('app.person', true), '')::uuid) held
    where held.matter_kind = p_kind and held.matter_id = p_matter and mandates.covers(held.level, p_level))
$$;

-- Who gets the mail about a matter beside or instead of the giver; the asking module decides what it writes.
create function mandates.post_of(p_kind text, p_matter uuid)
returns table (giver_person uuid, helper_person uuid, post text)
language sql stable security definer set search_path = '' as $$
  select mandate.giver_person, mandate.helper_person, mandate.post
  from mandates.mandate
  where mandate.matter_kind = p_kind and mandate.matter_id = p_matter and mandate.post <> 'giver'
    and mandate.accepted_at is not null and mandate.ended_at is null and mandate.until_at > platform.now()
$$;

-- Both names of every Vollmacht there was in a matter, for its history; who may read that is decided by the asking module.
create function mandates.parties_of(p_kind text, p_matter uuid)
returns table (id uuid, handle text, giver_name text, helper_name text, level text, until_at timestamptz, is_active boolean)
language sql stable security definer set search_path = '' as $$
  select mandate.id, mandate.handle, mandate.giver_name, coalesce(organisation.name, nullif(person.name, ''), person.email, ''),
    mandate.level, mandate.until_at,
    mandate.accepted_at is not null and mandate.ended_at is null and mandate.until_at > platform.now()
  from mandates.mandate
    left join organisations.organisation on organisation.id = mandate.helper_organisation
    left join accounts.names_of(array[mandate.helper_person]) person on true
  where mandate.matter_kind = p_kind and mandate.matter_id = p_matter
  order by mandate.given_at, mandate.id
$$;

create function mandates.acting_is_staff() returns boolean language sql stable as
  $$ select organisations.acting_holds('agency', array['administrator', 'programme-lead', 'adviser', 'data-protection-officer']) $$;

create function mandates.acting_gives(p_person uuid, p_organisation uuid) returns boolean language sql stable as $$
  select p_person = platform.acting_person()
    or coalesce(organisations.acting_holds_in(p_organisation, array['coordinator', 'head', 'representative']), false)
$$;

-- Giver and helper see their own, staff all; who presents an unused code, or has the address it was sent to, sees that one.
create policy mandate_parties on mandates.mandate for select using (
  platform.is_system()
  or mandates.acting_gives(giver_person, giver_organisation)
  or helper_person = platform.acting_person()
  or helper_organisation in (select held.organisation_id from organisations.memberships_of(platform.acting_person()) held)
  or mandates.acting_is_staff()
  or (accepted_at is null and ended_at is null and helper_email <> '' and helper_email = accounts.acting_address())
  or (code_digest is not null and code_digest = sha256(convert_to(platform.presented_key(), 'UTF8'))));
create policy mandate_give on mandates.mandate for insert with check (
  platform.is_system() or given_by = platform.acting_person()
    and (mandates.acting_gives(giver_person, giver_organisation) or mandates.acting_is_staff()));
create policy mandate_change on mandates.mandate for update using (
  platform.is_system()
  or mandates.acting_gives(giver_person, giver_organisation)
  or helper_person = platform.acting_person()
  or helper_organisation in (select held.organisation_id from organisations.memberships_of(platform.acting_person()) held)
  or mandates.acting_is_staff());
