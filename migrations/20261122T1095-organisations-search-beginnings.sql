-- A typing error in a short beginning leaves too few letter triples whole for place_similar. Names and words whose first
-- five letters differ by one error (wrong, missing, too much, two exchanged) share at least one of these keys: the first
-- five letters less one of them.
create function organisations.beginnings(p_names text) returns text[]
language sql immutable strict parallel safe set search_path = '' as $$
  select array_agg(distinct overlay(left(name, 5) placing '' from position for 1))
  from regexp_split_to_table(p_names, '[!| ]+') as name, generate_series(1, 5) as position
  where length(name) >= 4
$$;
grant execute on function organisations.beginnings(text) to zusammendenken_app;
create index place_beginnings on organisations.place using gin (organisations.beginnings(search)) with (fastupdate = off)
  where valid_until is null;
