-- Only demo databases have these: a clock that moves, and a note of what the screenplay has done.
create schema demo;
grant usage on schema demo to zusammendenken_app;

create table demo.clock (
  single boolean primary key default true check (single),
  ahead interval not null
);
insert into demo.clock (ahead) values (interval '0');

create table demo.event (
  name text primary key,
  happened_at timestamptz not null default clock_timestamp()
);

grant select, update on demo.clock to zusammendenken_app;
grant select, insert on demo.event to zusammendenken_app;

create or replace function platform.now() returns timestamptz language sql stable as
  $$ select statement_timestamp() + (select ahead from demo.clock) $$;
