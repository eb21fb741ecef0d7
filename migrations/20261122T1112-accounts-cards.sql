-- Null: the person has no address (`email` is '' then), is found by none, and gets no letters.
alter table accounts.person alter column email_folded drop not null;

-- Somebody without an address who signs in with a card on paper, and the organisation that hands it out. Goes with the first address.
create table accounts.card_holder (
  person_id uuid primary key references accounts.person on delete cascade,
  organisation_id uuid not null,
  -- Who is told instead, that there is something to tell.
  contact_id uuid references accounts.person on delete set null,
  created_at timestamptz not null default clock_timestamp(),
  -- Since when a letter was kept back that nobody was told of.
  untold_since timestamptz
);
create index card_holder_organisation on accounts.card_holder (organisation_id);
create index card_holder_contact on accounts.card_holder (contact_id) where contact_id is not null;

create table accounts.card (
  id uuid primary key,
  person_id uuid not null references accounts.card_holder on delete cascade,
  -- Of 76 random bits, so that a plain hash can't be searched through.
  digest bytea not null unique,
  made_by uuid references accounts.person on delete set null,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create unique index card_in_use on accounts.card (person_id) where ended_at is null;

grant select, insert, update, delete on accounts.card_holder, accounts.card to zusammendenken_app;
alter table accounts.card_holder enable row level security;
alter table accounts.card_holder force row level security;
alter table accounts.card enable row level security;
alter table accounts.card force row level security;

-- Who hands out cards is decided from roles, which this module does not know: its acts read as the system.
create policy card_holder_system on accounts.card_holder using (platform.is_system());
create policy card_holder_self on accounts.card_holder for select using (person_id = platform.acting_person());
create policy card_system on accounts.card using (platform.is_system());

-- A letter to nobody's address is no letter. That it was kept back is noted, whoever wrote it.
create function accounts.keep_back_letter() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update accounts.card_holder set untold_since = coalesce(untold_since, clock_timestamp())
  where person_id = new.recipient_id;
  return null;
end
$$;
create trigger letter_without_address before insert on platform.mail
  for each row when (new.recipient = '') execute function accounts.keep_back_letter();

-- How the session was opened decides which roles count in it.
drop function accounts.session_person(bytea);
create function accounts.session_person(p_digest bytea)
returns table (id uuid, name text, pseudonym text, language text, session_id uuid, factor text, awaits_factor boolean,
  is_fresh boolean, is_stale boolean, signed_in_by text)
language sql stable security definer set search_path = '' as $$
  select person.id, person.name, person.pseudonym, person.language, session.id, session.factor, session.awaits_factor,
    coalesce(session.strong_until > clock_timestamp(), false), session.seen_at < clock_timestamp() - interval '1 hour',
    session.signed_in_by
  from accounts.session join accounts.person on person.id = session.person_id
  where (session.digest = p_digest
      or session.previous_digest = p_digest and session.rotated_at > clock_timestamp() - interval '20 seconds')
    and session.expires_at > clock_timestamp() and session.seen_at > clock_timestamp() - interval '14 days'
$$;
