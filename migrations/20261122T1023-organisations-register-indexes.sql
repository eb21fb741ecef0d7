-- Whether this is a demo's world is asked with every search.
create index place_invented on organisations.place (id) where invented;
-- Words, beginnings and typing errors are all found by place_similar.
drop index organisations.place_search;
