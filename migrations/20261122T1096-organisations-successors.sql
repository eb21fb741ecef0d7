-- A municipality follows its place into the confirmed successor: what it was called and where it stood before is kept.
alter table organisations.organisation add version_from date;

create table organisations.organisation_history (
  organisation_id uuid not null references organisations.organisation,
  name text not null,
  place_id uuid references organisations.place,
  valid_from date not null,
  -- Date of the register that changed it. A correction of the same date leaves no trace.
  valid_until date not null,
  primary key (organisation_id, valid_until)
);

-- Organisations that could not follow by themselves: another one stands at the successor, or there are several successors.
-- A person looks; nothing is merged silently.
create table organisations.move_check (
  organisation_id uuid not null references organisations.organisation,
  successor_id uuid not null references organisations.place,
  kind text not null check (kind in ('merge', 'split')),
  noted_at timestamptz not null default platform.now(),
  settled_at timestamptz,
  settled_by uuid references accounts.person on delete set null,
  primary key (organisation_id, successor_id)
);
create index move_check_open on organisations.move_check (noted_at) where settled_at is null;
create index move_check_successor on organisations.move_check (successor_id);
create index organisation_history_place on organisations.organisation_history (place_id);

grant select, insert on organisations.organisation_history to zusammendenken_app;
grant select, insert, update on organisations.move_check to zusammendenken_app;

-- The place that stands today for one that may be gone: along confirmed successors, as long as there is only one.
create function organisations.place_now(p_place uuid) returns uuid
language sql stable set search_path = '' as $$
  with recursive way (id, steps) as (
    select p_place, 0
    union all
    select link.successor_id, way.steps + 1
    from way join organisations.place on place.id = way.id and place.valid_until is not null
      join organisations.place_successor link on link.predecessor_id = way.id and link.confirmed_at is not null
    where way.steps < 20
      and not exists (select from organisations.place_successor other where other.predecessor_id = way.id
        and other.confirmed_at is not null and other.successor_id <> link.successor_id)
  )
  select id from way order by steps desc limit 1
$$;
grant execute on function organisations.place_now(uuid) to zusammendenken_app;
