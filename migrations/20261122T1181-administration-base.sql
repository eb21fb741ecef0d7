create schema administration;
grant usage on schema administration to zusammendenken_app;

-- Inside functions with the owner's rights platform.is_system() is always true, so they look at the context itself.
create function administration.may_read(p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(current_setting('app.scope', true), '') = 'system' or organisations.acting_holds('agency', p_roles)
$$;

-- People with their roles and how they sign in: for administrators and the data-protection officer, nobody else.
create function administration.people(p_id uuid, p_text text, p_limit integer, p_offset integer)
returns table (id uuid, name text, email text, language text, created_at timestamptz, sessions integer,
  seen_at timestamptz, has_factor boolean, roles jsonb, total integer)
language sql stable security definer set search_path = '' as $$
  with found as (
    select person.* from accounts.person
    where administration.may_read(array['administrator', 'data-protection-officer'])
      and (p_id is null or person.id = p_id)
      and (p_text = '' or strpos(lower(person.name || ' ' || coalesce(person.email, '')), lower(p_text)) > 0))
  select found.id, found.name, coalesce(found.email, ''), found.language, found.created_at,
    (select count(*)::integer from accounts.session where session.person_id = found.id and session.expires_at > clock_timestamp()),
    (select max(session.seen_at) from accounts.session where session.person_id = found.id),
    exists (select from accounts.passkey where passkey.person_id = found.id)
      or exists (select from accounts.totp where totp.person_id = found.id and totp.confirmed_at is not null),
    coalesce((select jsonb_agg(jsonb_build_object('id', membership.id, 'role', membership.role, 'since', membership.created_at::date,
        'organisationId', organisation.id, 'organisationName', organisation.name, 'organisationKind', organisation.kind)
        order by membership.created_at, membership.id)
      from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
      where membership.person_id = found.id and membership.ended_at is null and organisation.ended_at is null), '[]'::jsonb),
    (select count(*)::integer from found)
  from found order by lower(found.name), found.id limit p_limit offset p_offset
$$;

-- Who stands behind a pseudonym of the audit, as long as the person is known.
create function administration.names_behind(p_pseudonyms text[]) returns table (pseudonym text, name text)
language sql stable security definer set search_path = '' as $$
  select person.pseudonym, coalesce(nullif(person.name, ''), person.email, '') from accounts.person
  where person.pseudonym = any (p_pseudonyms)
    and administration.may_read(array['administrator', 'auditor', 'data-protection-officer'])
$$;

-- What the overview counts. Figures only, no rows of anybody.
create function administration.figures()
returns table (without_factor integer, register_stands_on date, letters_failed integer, letters_waiting integer, feedback_open integer)
language sql stable security definer set search_path = '' as $$
  select
    (select count(distinct membership.person_id)::integer
      from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
      where membership.ended_at is null and organisation.kind in ('agency', 'ministry')
        and not exists (select from accounts.passkey where passkey.person_id = membership.person_id)
        and not exists (select from accounts.totp where totp.person_id = membership.person_id and totp.confirmed_at is not null)),
    (select max(stands_on) from organisations.register_import where kind <> 'postal-codes'),
    (select count(*)::integer from platform.mail where sent_at is null and cancelled_at is null and attempts >= 12),
    (select count(*)::integer from platform.mail where sent_at is null and cancelled_at is null and attempts between 1 and 11),
    (select count(*)::integer from home.feedback where answered_at is null and archived_at is null)
  where administration.may_read(array['administrator', 'auditor', 'data-protection-officer'])
$$;
