-- The address of the acting person, folded like every address one is found by; proved by each sign-in.
create function accounts.acting_address() returns text
language sql stable security definer set search_path = '' as $$
  select person.email_folded from accounts.person
  where person.id = nullif(current_setting('app.person', true), '')::uuid
$$;

-- Partner answers and releases that were asked for by mail from the address of the acting person; nobody else's.
create function calls.links_to_acting()
returns table (id uuid, interest_id uuid, kind text, asked_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select partner.id, partner.interest_id, 'co-sign', partner.invited_at
  from calls.partner where lower(btrim(partner.email)) = accounts.acting_address()
  union all
  select sign_off.id, sign_off.interest_id, 'approve', sign_off.asked_at
  from calls.sign_off where sign_off.method = 'link' and lower(btrim(sign_off.email)) = accounts.acting_address()
$$;
create index partner_address on calls.partner (lower(btrim(email))) where email <> '';
create index sign_off_address on calls.sign_off (lower(btrim(email))) where email <> '';

-- As before; who is signed in with the address a link was mailed to presents the link's id instead of its token.
create or replace function calls.key_opens(p_interest uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select nullif(current_setting('app.key', true), '') is not null and (
    exists (select from calls.interest where interest.id = p_interest and interest.handle = current_setting('app.key', true)
      and not exists (select from calls.interest_editor where interest_editor.interest_id = p_interest))
    or exists (select from calls.partner where partner.interest_id = p_interest
      and partner.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8')))
    or exists (select from calls.sign_off where sign_off.interest_id = p_interest
      and sign_off.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8')))
    or exists (select from calls.editor_invitation invitation where invitation.interest_id = p_interest
      and invitation.used_at is null and invitation.invited_at > platform.now() - interval '30 days'
      and invitation.token_digest = sha256(convert_to(current_setting('app.key', true), 'UTF8')))
    or exists (select from calls.links_to_acting() link where link.interest_id = p_interest
      and link.id::text = current_setting('app.key', true)))
$$;
