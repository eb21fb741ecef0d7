-- Names the database, so that a folder of files can be told to be this one's and not a neighbour's.
insert into platform.setting (name, value) values ('installation', to_jsonb(gen_random_uuid()));

-- Addresses of files that no row named and that are taken from the disk: the row first, then the file.
create table platform.swept_file (
  address text primary key,
  swept_at timestamptz not null default clock_timestamp()
);
grant select, insert, delete on platform.swept_file to zusammendenken_app;

-- For tables that name files: a row that comes too late is refused instead of being left without its file.
create function platform.refuse_swept_file() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('file:' || new.address, 0));
  if exists (select from platform.swept_file where address = new.address) then
    raise exception 'file % was swept', new.address using errcode = 'foreign_key_violation';
  end if;
  return new;
end $$;
