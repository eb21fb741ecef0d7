-- Names with typing errors come in the order of their distance from this index; the longer signature makes it exact enough.
create index place_similar on organisations.place using gist (search gist_trgm_ops (siglen = 64)) where valid_until is null;

-- A proposal that did not happen is taken away.
grant delete on organisations.place_successor to zusammendenken_app;
