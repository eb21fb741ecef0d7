create schema platform;
grant usage on schema platform to zusammendenken_app;

-- Programme time: rules deadlines, states, reminders, retention. Demo databases replace it with a clock that moves.
create function platform.now() returns timestamptz language sql stable as $$ select statement_timestamp() $$;

create function platform.acting_person() returns uuid language sql stable as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
-- Jobs and commands say so; functions with the owner's rights and migrations are recognised by not being the app's role.
create function platform.is_system() returns boolean language sql stable as
  $$ select coalesce(current_setting('app.scope', true), '') = 'system' or current_user <> 'zusammendenken_app' $$;
create function platform.presented_key() returns text language sql stable as
  $$ select nullif(current_setting('app.key', true), '') $$;

create table platform.setting (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);
grant select, insert, update on platform.setting to zusammendenken_app;

-- One row; its number changes when anything public changes, so that every process drops its cached pages.
create table platform.public_version (
  single boolean primary key default true check (single),
  version bigint not null default 1
);
insert into platform.public_version default values;
grant select, update on platform.public_version to zusammendenken_app;

create table platform.audit_head (
  kind text not null,
  id uuid not null,
  length integer not null,
  hash bytea not null,
  primary key (kind, id)
);
create table platform.audit_line (
  kind text not null,
  id uuid not null,
  position integer not null,
  act text not null,
  programme_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor text,
  on_behalf text,
  detail_digest bytea not null,
  previous_hash bytea,
  hash bytea not null,
  primary key (kind, id, position)
);
-- Erasable: the chain keeps its proof, since it holds only a salted digest of these.
create table platform.audit_detail (
  kind text not null,
  id uuid not null,
  position integer not null,
  salt bytea not null,
  detail jsonb not null,
  primary key (kind, id, position),
  foreign key (kind, id, position) references platform.audit_line
);
create table platform.audit_anchor (
  taken_at timestamptz primary key default clock_timestamp(),
  heads integer not null,
  hash bytea not null,
  previous_hash bytea
);
grant select, insert, update on platform.audit_head to zusammendenken_app;
grant select, insert on platform.audit_line, platform.audit_anchor to zusammendenken_app;
grant select, insert, delete on platform.audit_detail to zusammendenken_app;

create table platform.mail (
  id uuid primary key,
  message_id text not null unique,
  recipient text not null,
  recipient_id uuid,
  language text not null,
  subject text not null,
  body text not null,
  kind text not null,
  about_kind text,
  about_id uuid,
  attachment jsonb,
  programme_at timestamptz not null default platform.now(),
  created_at timestamptz not null default clock_timestamp(),
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default clock_timestamp(),
  last_error text
);
create index mail_waiting on platform.mail (next_attempt_at) where sent_at is null;
create index mail_recipient on platform.mail (recipient, created_at desc);
grant select, insert, update, delete on platform.mail to zusammendenken_app;
alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy mail_system on platform.mail using (platform.is_system());
create policy mail_outbox on platform.mail for insert with check (true);

create table platform.rate_limit (
  bucket text not null,
  window_start timestamptz not null,
  count integer not null,
  primary key (bucket, window_start)
);
grant select, insert, update, delete on platform.rate_limit to zusammendenken_app;

create table platform.file (
  id uuid primary key,
  handle text not null unique,
  digest bytea not null,
  bytes integer not null,
  media_type text not null,
  name text not null,
  created_at timestamptz not null default platform.now()
);
grant select, insert, delete on platform.file to zusammendenken_app;
alter table platform.file enable row level security;
alter table platform.file force row level security;
create policy file_by_key on platform.file
  using (platform.is_system() or handle = platform.presented_key()) with check (true);
