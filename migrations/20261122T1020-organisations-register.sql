create schema organisations;
grant usage on schema organisations to zusammendenken_app;

-- Typing errors in the search of places; a trusted extension, so the owner of the database may make it.
create extension if not exists pg_trgm;

-- Every unit of the official register, past ones too, and districts of Berlin and Hamburg, which have no key of their own.
-- Public facts, no personal data. Keys of the register are text and change: the own id never does.
create table organisations.place (
  id uuid primary key,
  level text not null check (level in ('land', 'bezirk', 'kreis', 'verband', 'gemeinde', 'gemeindefrei', 'district')),
  ars text,
  ags text,
  name text not null check (name <> ''),
  label text not null check (label <> ''),
  type text not null,
  type_code text,
  -- Keys of what it lies in.
  land text,
  bezirk text,
  kreis text,
  verband text,
  seat text,
  population integer,
  area_km2 numeric(10, 2),
  plz text,
  plz_multi boolean,
  degurba smallint,
  lat double precision,
  lon double precision,
  -- Folded names: '!' before what it is called, '|' around names it answers to, then all words.
  search text not null,
  -- Made up for the demo; never mixed with real places.
  invented boolean not null default false,
  -- Dates of the register files that knew it first, told its present name and key first, and knew it no longer.
  valid_from date not null,
  version_from date not null,
  valid_until date,
  check ((level = 'district') = (ars is null))
);
create unique index place_ars on organisations.place (ars) where valid_until is null;
create index place_ags on organisations.place (ags) where valid_until is null;
create index place_plz on organisations.place (plz) where valid_until is null;
create index place_kreis on organisations.place (kreis) where valid_until is null;
create unique index place_district on organisations.place (land, label) where level = 'district' and valid_until is null;
create index place_search on organisations.place using gin (search gin_trgm_ops) where valid_until is null;

-- What a place was called and which keys it had before.
create table organisations.place_history (
  place_id uuid not null references organisations.place,
  level text not null,
  ars text,
  ags text,
  name text not null,
  label text not null,
  type text not null,
  kreis text,
  valid_from date not null,
  valid_until date not null,
  primary key (place_id, valid_from)
);
create index place_history_ars on organisations.place_history (ars);
create index place_history_ags on organisations.place_history (ags);

-- Where a place that is gone went. Proposed from area and population; only a confirmed row is a fact.
create table organisations.place_successor (
  predecessor_id uuid not null references organisations.place,
  successor_id uuid not null references organisations.place,
  kind text not null check (kind in ('key-change', 'merger', 'incorporation', 'split')),
  -- Part of the predecessor's area that went there.
  share numeric(5, 4) not null check (share > 0 and share <= 1),
  proposed_at timestamptz not null default platform.now(),
  confirmed_at timestamptz,
  confirmed_by uuid references accounts.person on delete set null,
  primary key (predecessor_id, successor_id),
  check (predecessor_id <> successor_id)
);
create index place_successor_of on organisations.place_successor (successor_id);

create table organisations.postal_code (
  plz text not null check (plz ~ '^[0-9]{5}$'),
  place_id uuid not null references organisations.place,
  source text not null default '',
  primary key (plz, place_id)
);
create index postal_code_place on organisations.postal_code (place_id);

create table organisations.register_import (
  id uuid primary key,
  kind text not null check (kind in ('gv100ad', 'csv', 'postal-codes')),
  file_name text not null,
  digest bytea not null,
  -- Date of the facts in the file.
  stands_on date not null,
  -- Units by level, and how many were added, renamed, gone, changed.
  counts jsonb not null,
  imported_at timestamptz not null default platform.now(),
  imported_by uuid references accounts.person on delete set null
);
create index register_import_latest on organisations.register_import (kind, imported_at desc);

-- A file between preview and confirmation.
create table organisations.register_upload (
  id uuid primary key,
  file_name text not null,
  content bytea not null,
  uploaded_at timestamptz not null default clock_timestamp()
);

grant select, insert, update on organisations.place, organisations.place_successor to zusammendenken_app;
grant select, insert on organisations.place_history, organisations.register_import to zusammendenken_app;
grant select, insert, delete on organisations.postal_code, organisations.register_upload to zusammendenken_app;

-- For other modules: a place as it is shown.
create view organisations.place_shown as
  select place.id, place.level, place.ars, place.ags, place.label, place.type, place.land, land.label as land_label,
    place.kreis, kreis.label as kreis_label, place.population, place.area_km2, place.plz, place.lat, place.lon,
    place.invented, place.valid_until
  from organisations.place
  left join organisations.place land on land.ars = place.land and land.valid_until is null
  left join organisations.place kreis on kreis.ars = place.kreis and kreis.valid_until is null;
grant select on organisations.place_shown to zusammendenken_app;
