-- After a whole register came in, the planner must know at once: autovacuum is too late for the next statement.
create function organisations.analyze_register() returns void
language plpgsql security definer set search_path = '' as $$
begin
  analyze organisations.place;
  analyze organisations.postal_code;
end $$;
revoke execute on function organisations.analyze_register() from public;
grant execute on function organisations.analyze_register() to zusammendenken_app;
