-- Every answer to an offer as it came, so that a later one (a place given back, a letter found in the post) hides none.
create table calls.offer_answer (
  id uuid primary key,
  offer_id uuid not null references calls.offer on delete cascade,
  response text not null check (response in ('accepted', 'declined', 'expired', 'dropped-out', 'withdrawn')),
  reason text not null default '',
  channel text not null check (channel in ('online', 'post', 'mail', 'phone')),
  -- The day it reached the agency, where staff enter it; that day counts for the deadline.
  received_on date,
  recorded_at timestamptz not null default platform.now(),
  recorded_by uuid
);
create index offer_answer_offer on calls.offer_answer (offer_id);
grant select, insert on calls.offer_answer to zusammendenken_app;
alter table calls.offer_answer enable row level security;
alter table calls.offer_answer force row level security;
-- Whoever sees the offer sees its answers.
create policy offer_answer_read on calls.offer_answer for select using (
  platform.is_system() or exists (select from calls.offer where offer.id = offer_id));
create policy offer_answer_write on calls.offer_answer for insert with check (platform.is_system());

insert into calls.offer_answer (id, offer_id, response, channel, recorded_at)
  select gen_random_uuid(), offer.id, 'accepted', 'online', offer.accepted_at from calls.offer
  where offer.accepted_at is not null and offer.response <> 'accepted';
insert into calls.offer_answer (id, offer_id, response, reason, channel, recorded_at, recorded_by)
  select gen_random_uuid(), offer.id, offer.response, offer.reason, offer.channel, coalesce(offer.responded_at, offer.offered_at), offer.recorded_by
  from calls.offer where offer.response is not null;
