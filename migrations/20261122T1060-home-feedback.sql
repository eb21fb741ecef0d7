create schema home;
grant usage on schema home to zusammendenken_app;

-- What people say of a page. The reply address is erased after the answer, at the latest after 90 days.
create table home.feedback (
  id uuid primary key,
  page text not null,
  language text not null,
  kind text not null check (kind in ('barrier', 'wrong', 'idea', 'praise')),
  body text not null,
  reply_to text,
  given_at timestamptz not null default platform.now()
);
grant select, insert, update, delete on home.feedback to zusammendenken_app;
alter table home.feedback enable row level security;
alter table home.feedback force row level security;
create policy feedback_give on home.feedback for insert with check (true);
create policy feedback_read on home.feedback using (
  platform.is_system() or organisations.acting_holds('agency', array['administrator', 'programme-lead', 'adviser']));
