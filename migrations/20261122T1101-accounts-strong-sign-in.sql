-- What a person sees of a session and what it is worth. `device` is two coarse words ("firefox/android"), never what the browser sent.
alter table accounts.session
  add column id uuid not null unique default gen_random_uuid(),
  add column seen_at timestamptz not null default clock_timestamp(),
  add column signed_in_by text not null default 'link'
    check (signed_in_by in ('link', 'code', 'passkey', 'demo', 'card', 'provider')),
  add column device text not null default '',
  -- A device that was not seen before shares one allowance of wrong codes with all other new ones.
  add column is_new_device boolean not null default false,
  -- The second factor used in this session; without one, roles of agency staff may not count.
  add column factor text check (factor in ('passkey', 'totp', 'recovery', 'provider')),
  -- Signed in by mail, but the person has a second factor: the session is nobody's until it was used.
  add column awaits_factor boolean not null default false,
  add column next_path text,
  -- Until when acts that need a fresh confirmation go without one.
  add column strong_until timestamptz,
  -- The secret changes with every confirmation; the one before works a few seconds more, for a second click.
  add column previous_digest bytea unique,
  add column rotated_at timestamptz,
  -- Wrong codes since the last right one, and when the next guess is taken.
  add column guesses integer not null default 0,
  add column next_guess_at timestamptz;

create table accounts.passkey (
  id uuid primary key,
  person_id uuid not null references accounts.person on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default clock_timestamp(),
  used_at timestamptz
);
create index passkey_person on accounts.passkey (person_id);

-- A task for an authenticator: used once, within five minutes, in the session it was set for (none: sign-in).
create table accounts.ceremony (
  id uuid primary key,
  kind text not null check (kind in ('register', 'sign-in', 'confirm')),
  session_id uuid references accounts.session (id) on delete cascade,
  challenge text not null,
  expires_at timestamptz not null
);
create index ceremony_end on accounts.ceremony (expires_at);

create table accounts.totp (
  person_id uuid primary key references accounts.person on delete cascade,
  -- Sealed with AES-256-GCM for this person; the key is not in the database.
  secret bytea not null,
  key_id text not null,
  created_at timestamptz not null default clock_timestamp(),
  -- Null until a first code has shown that the app and we count alike.
  confirmed_at timestamptz,
  -- The step of the last code taken: a code works once.
  last_step bigint not null default 0
);

create table accounts.recovery_code (
  person_id uuid not null references accounts.person on delete cascade,
  digest bytea not null,
  salt bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  used_at timestamptz,
  primary key (person_id, digest)
);

-- Mailed to confirm an act, for who has no second factor.
create table accounts.confirmation_code (
  session_id uuid primary key references accounts.session (id) on delete cascade,
  digest bytea not null,
  attempts integer not null default 0,
  expires_at timestamptz not null
);

create table accounts.address_change (
  id uuid primary key,
  person_id uuid not null references accounts.person on delete cascade,
  session_id uuid,
  new_email text not null,
  old_email text not null,
  code_digest bytea not null,
  attempts integer not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  objection_digest bytea unique,
  objection_until timestamptz,
  objected_at timestamptz
);
create index address_change_person on accounts.address_change (person_id);

-- Browsers somebody has signed in with: a digest of a cookie's value and the person, so that two people at one computer are not linked.
create table accounts.device (
  person_id uuid not null references accounts.person on delete cascade,
  digest bytea not null,
  first_seen_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  primary key (person_id, digest)
);

-- "That was not me": the link of a notice, which ends every session of the person.
create table accounts.alarm (
  digest bytea primary key,
  person_id uuid not null references accounts.person on delete cascade,
  -- Second factors added since then fall with the sessions.
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz
);

grant select, insert, update, delete on accounts.passkey, accounts.ceremony, accounts.totp, accounts.recovery_code,
  accounts.confirmation_code, accounts.address_change, accounts.device, accounts.alarm to zusammendenken_app;

alter table accounts.passkey enable row level security;
alter table accounts.passkey force row level security;
alter table accounts.ceremony enable row level security;
alter table accounts.ceremony force row level security;
alter table accounts.totp enable row level security;
alter table accounts.totp force row level security;
alter table accounts.recovery_code enable row level security;
alter table accounts.recovery_code force row level security;
alter table accounts.confirmation_code enable row level security;
alter table accounts.confirmation_code force row level security;
alter table accounts.address_change enable row level security;
alter table accounts.address_change force row level security;
alter table accounts.device enable row level security;
alter table accounts.device force row level security;
alter table accounts.alarm enable row level security;
alter table accounts.alarm force row level security;

-- Secrets and proofs are read by the acts that check them, as the system; a person's own connection sees what its account page shows.
create policy passkey_self on accounts.passkey using (platform.is_system() or person_id = platform.acting_person());
create policy totp_system on accounts.totp using (platform.is_system());
create policy totp_self on accounts.totp for select using (person_id = platform.acting_person());
create policy recovery_code_system on accounts.recovery_code using (platform.is_system());
create policy recovery_code_self on accounts.recovery_code for select using (person_id = platform.acting_person());
create policy ceremony_system on accounts.ceremony using (platform.is_system());
create policy confirmation_code_system on accounts.confirmation_code using (platform.is_system());
create policy address_change_system on accounts.address_change using (platform.is_system());
create policy address_change_self on accounts.address_change for select using (person_id = platform.acting_person());
create policy device_system on accounts.device using (platform.is_system());
create policy alarm_system on accounts.alarm using (platform.is_system());

-- A session that awaits its second factor is told apart by the caller; 14 days without a visit end one.
drop function accounts.session_person(bytea);
create function accounts.session_person(p_digest bytea)
returns table (id uuid, name text, pseudonym text, language text, session_id uuid, factor text, awaits_factor boolean,
  is_fresh boolean, is_stale boolean)
language sql stable security definer set search_path = '' as $$
  select person.id, person.name, person.pseudonym, person.language, session.id, session.factor, session.awaits_factor,
    coalesce(session.strong_until > clock_timestamp(), false), session.seen_at < clock_timestamp() - interval '1 hour'
  from accounts.session join accounts.person on person.id = session.person_id
  where (session.digest = p_digest
      or session.previous_digest = p_digest and session.rotated_at > clock_timestamp() - interval '20 seconds')
    and session.expires_at > clock_timestamp() and session.seen_at > clock_timestamp() - interval '14 days'
$$;
