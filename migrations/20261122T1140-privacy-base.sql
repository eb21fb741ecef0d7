create schema privacy;
grant usage on schema privacy to zusammendenken_app;

-- How long what is kept, counted from the event the module names. Data, so that an agency can set its own.
create table privacy.period (
  name text primary key,
  amount interval not null check (amount >= interval '0'),
  changed_at timestamptz not null default platform.now()
);
insert into privacy.period (name, amount) values
  ('appeal', '1 month'), ('draft', '6 months'), ('not-selected', '2 years'), ('selected', '5 years'),
  ('enquiry', '90 days'), ('feedback', '90 days'), ('letter', '2 years'), ('record', '5 years'), ('role', '2 years'),
  ('mandate', '2 years'), ('request', '3 years'), ('export', '7 days'), ('network', '2 days');
grant select, insert, update on privacy.period to zusammendenken_app;

-- What a person asked for. The address of who has no account is kept until the request is done, then only its digest.
create table privacy.request (
  id uuid primary key,
  kind text not null check (kind in ('export', 'erasure')),
  person_id uuid references accounts.person on delete set null,
  email text not null default '',
  -- How it came when staff entered it, and who did.
  channel text not null default 'online' check (channel in ('online', 'post', 'mail', 'phone')),
  entered_by uuid,
  asked_at timestamptz not null default platform.now(),
  due_at timestamptz not null,
  taken_back_at timestamptz,
  done_at timestamptz,
  -- Counts only: what went, what stays and why.
  outcome jsonb
);
create unique index request_open on privacy.request (kind, person_id) where done_at is null and taken_back_at is null and person_id is not null;
create index request_due on privacy.request (due_at) where done_at is null and taken_back_at is null;

-- What the worker put together for one person; fetched within some days, then gone.
create table privacy.export (
  request_id uuid primary key references privacy.request on delete cascade,
  person_id uuid references accounts.person on delete cascade,
  content jsonb not null,
  made_at timestamptz not null default platform.now(),
  expires_at timestamptz not null
);

-- What a restore has to do again: by ids that mean nothing without the rows, and by salted digests of addresses.
create table privacy.erasure (
  id uuid primary key,
  person_id uuid,
  address_salt bytea,
  address_digest bytea,
  erased_at timestamptz not null default platform.now(),
  recorded_at timestamptz not null default clock_timestamp()
);

-- Suspends every end for a person or a matter: a law suit, an audit.
create table privacy.hold (
  id uuid primary key,
  held_id uuid not null,
  reason text not null check (reason <> ''),
  placed_by uuid,
  placed_at timestamptz not null default platform.now(),
  until_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid
);
create index hold_active on privacy.hold (held_id) where lifted_at is null;

-- A public file that is past its end: offered to the archive, and erased only after its answer.
create table privacy.archive_offer (
  file_id uuid primary key,
  offered_at timestamptz not null default platform.now(),
  answer text check (answer in ('taken', 'declined')),
  answered_at timestamptz,
  answered_by uuid,
  check ((answer is null) = (answered_at is null))
);

-- That something was erased, without a word of what: a chain, so that no line can be changed or taken out unnoticed.
create table privacy.deletion_proof (
  position integer primary key,
  kind text not null,
  cause text not null check (cause in ('end', 'wish', 'replay')),
  rows integer not null,
  erased_at timestamptz not null,
  previous_hash bytea,
  hash bytea not null
);

create function privacy.proof_hash(p_position integer, p_kind text, p_cause text, p_rows integer, p_at timestamptz, p_previous bytea)
returns bytea language sql immutable as $$
  select sha256(coalesce(p_previous, ''::bytea) || convert_to(
    jsonb_build_array(p_position, p_kind, p_cause, p_rows, extract(epoch from p_at)::text)::text, 'UTF8'))
$$;

create function privacy.append_proof(p_kind text, p_cause text, p_rows integer) returns void language plpgsql as $$
declare
  v_position integer;
  v_previous bytea;
  v_at timestamptz := platform.now();
begin
  perform pg_advisory_xact_lock(hashtextextended('privacy.deletion_proof', 0));
  select position, hash into v_position, v_previous from privacy.deletion_proof order by position desc limit 1;
  v_position := coalesce(v_position, 0) + 1;
  insert into privacy.deletion_proof (position, kind, cause, rows, erased_at, previous_hash, hash)
    values (v_position, p_kind, p_cause, p_rows, v_at, v_previous,
      privacy.proof_hash(v_position, p_kind, p_cause, p_rows, v_at, v_previous));
end $$;

grant select, insert, update, delete on privacy.request, privacy.export to zusammendenken_app;
grant select, insert on privacy.erasure, privacy.deletion_proof to zusammendenken_app;
grant select, insert, update on privacy.hold, privacy.archive_offer to zusammendenken_app;

do $$
declare name text;
begin
  foreach name in array array['request', 'export', 'erasure', 'hold', 'archive_offer', 'deletion_proof'] loop
    execute format('alter table privacy.%I enable row level security', name);
    execute format('alter table privacy.%I force row level security', name);
  end loop;
end $$;

create function privacy.acting_guards() returns boolean language sql stable as
  $$ select organisations.acting_holds('agency', array['administrator', 'data-protection-officer']) $$;

create policy request_own on privacy.request using (
  platform.is_system() or person_id = platform.acting_person() or privacy.acting_guards());
-- What was put together for a person is read by nobody else; what was asked for on paper, by who entered it.
create policy export_own on privacy.export using (
  platform.is_system() or person_id = platform.acting_person()
  or (person_id is null and privacy.acting_guards()));
create policy erasure_system on privacy.erasure using (platform.is_system());
create policy hold_guard on privacy.hold using (platform.is_system() or privacy.acting_guards());
create policy archive_guard on privacy.archive_offer using (platform.is_system() or privacy.acting_guards());
create policy proof_guard on privacy.deletion_proof using (platform.is_system() or privacy.acting_guards());
