-- How the places of a call stand once everybody was told: numbers for everyone, nothing about anybody.
create function calls.places_of(p_call uuid)
returns table (places integer, accepted integer, offered integer)
language sql stable security definer set search_path = '' as $$
  select jsonb_array_length(decision.selected)::integer,
    (select count(*)::integer from calls.interest where interest.call_id = p_call and interest.state in ('accepted', 'contracted')),
    (select count(*)::integer from calls.interest where interest.call_id = p_call and interest.state = 'selected')
  from calls.decision
  where decision.call_id = p_call and decision.state = 'released'
    and exists (select from calls.notice where notice.decision_id = decision.id and notice.released_at is not null)
$$;
