-- How each job of the worker went last, and whether somebody asked for it out of turn. No personal data.
create table platform.job_state (
  name text primary key,
  -- What its audit lines are about.
  id uuid not null unique default gen_random_uuid(),
  every_seconds integer not null,
  started_at timestamptz,
  ended_at timestamptz,
  succeeded_at timestamptz,
  failed_at timestamptz,
  -- In a row, since the last success.
  failures integer not null default 0,
  -- Code and place of the last failure; never what the job worked on.
  error text,
  requested_at timestamptz
);
grant select, insert, update on platform.job_state to zusammendenken_app;

-- A letter nobody wants to be sent any more stays in the list and is not tried again.
alter table platform.mail add column cancelled_at timestamptz;

create index audit_line_recorded on platform.audit_line (recorded_at desc);

-- Texts changed in the administration: every change is a row, the newest per key, language and catalogue holds.
create table platform.text_change (
  id uuid primary key,
  catalogue text not null,
  language text not null,
  key text not null,
  -- Null: back to the delivered text.
  body text,
  -- What the delivered text and the German one were when it was written; another text since then makes the change outdated.
  delivered_hash text not null,
  german_hash text not null,
  -- Pseudonym, as in audit lines.
  changed_by text,
  changed_at timestamptz not null default clock_timestamp()
);
create index text_change_newest on platform.text_change (catalogue, language, key, id desc);

-- A person has read a text and stands for it, as long as neither it nor its German text changes.
create table platform.text_review (
  id uuid primary key,
  catalogue text not null,
  language text not null,
  key text not null,
  body_hash text not null,
  german_hash text not null,
  -- The function in which somebody reviewed it, e.g. "Sprachdienst".
  reviewed_as text not null,
  reviewed_by text,
  reviewed_at timestamptz not null default clock_timestamp()
);
create index text_review_newest on platform.text_review (catalogue, language, key, id desc);

grant select, insert on platform.text_change, platform.text_review to zusammendenken_app;
alter table platform.text_change enable row level security;
alter table platform.text_change force row level security;
alter table platform.text_review enable row level security;
alter table platform.text_review force row level security;
-- Texts are for everybody, and every process reads them at its start; only the administration writes them.
create policy text_change_read on platform.text_change for select using (true);
create policy text_change_write on platform.text_change for insert with check (
  platform.is_system() or organisations.acting_holds('agency', array['administrator']));
create policy text_review_read on platform.text_review for select using (true);
create policy text_review_write on platform.text_review for insert with check (
  platform.is_system() or organisations.acting_holds('agency', array['administrator']));

grant delete on platform.setting to zusammendenken_app;
