-- Who deputised for somebody whose data is erased keeps the own role.
alter table organisations.membership drop constraint membership_deputy_for_fkey;
alter table organisations.membership add foreign key (deputy_for) references organisations.membership on delete set null;
