-- The ministry agrees to one text of the decision. Whoever changes it afterwards asks again.
alter table calls.ministry_step add column about_hash bytea;
