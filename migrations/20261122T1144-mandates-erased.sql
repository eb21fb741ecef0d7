-- A Vollmacht goes with its parties or at its end; what was handed in with it stays.
grant delete on mandates.mandate to zusammendenken_app;
create policy mandate_erase on mandates.mandate for delete using (platform.is_system());
alter table calls.submission drop constraint submission_mandate_id_fkey;
alter table calls.submission add foreign key (mandate_id) references mandates.mandate on delete set null;
