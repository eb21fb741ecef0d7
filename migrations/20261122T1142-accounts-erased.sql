-- The account is gone; the name stays while a public file needs it, then the row goes too.
alter table accounts.person add column erased_at timestamptz;
