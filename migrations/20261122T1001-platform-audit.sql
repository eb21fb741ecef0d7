-- One hash chain per object. The head is locked last in an action's transaction, so chains of different objects never wait for each other.
create function platform.append_audit(
  p_kind text, p_id uuid, p_act text, p_actor text, p_on_behalf text, p_detail jsonb, p_salt bytea
) returns bytea language plpgsql as $$
declare
  v_length integer;
  v_previous bytea;
  v_at timestamptz := platform.now();
  v_digest bytea := sha256(p_salt || convert_to(p_detail::text, 'UTF8'));
  v_hash bytea;
begin
  insert into platform.audit_head as head (kind, id, length, hash) values (p_kind, p_id, 1, ''::bytea)
    on conflict (kind, id) do update set length = head.length + 1
    returning length, nullif(hash, ''::bytea) into v_length, v_previous;
  v_hash := platform.audit_hash(p_kind, p_id, v_length, p_act, v_at, p_actor, p_on_behalf, v_digest, v_previous);
  update platform.audit_head set hash = v_hash where kind = p_kind and id = p_id;
  insert into platform.audit_line (kind, id, position, act, programme_at, actor, on_behalf, detail_digest, previous_hash, hash)
    values (p_kind, p_id, v_length, p_act, v_at, p_actor, p_on_behalf, v_digest, v_previous, v_hash);
  insert into platform.audit_detail (kind, id, position, salt, detail) values (p_kind, p_id, v_length, p_salt, p_detail);
  return v_hash;
end $$;

create function platform.audit_hash(
  p_kind text, p_id uuid, p_position integer, p_act text, p_at timestamptz, p_actor text, p_on_behalf text,
  p_digest bytea, p_previous bytea
) returns bytea language sql immutable as $$
  select sha256(coalesce(p_previous, ''::bytea) || p_digest || convert_to(
    jsonb_build_array(p_kind, p_id, p_position, p_act, extract(epoch from p_at)::text, p_actor, p_on_behalf)::text, 'UTF8'))
$$;
