-- A unit that is gone stays for the people who once worked in it.
alter table organisations.unit add ended_at timestamptz;
-- Who deputises for somebody stops when that person's role ends; looked up by it.
create index membership_deputy on organisations.membership (deputy_for) where ended_at is null;
