-- A claim goes with its person or at its end.
grant delete on organisations.claim to zusammendenken_app;
create policy claim_erase on organisations.claim for delete using (platform.is_system());
