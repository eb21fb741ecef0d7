-- What the file is called, for who talks to the archive: number and name, nothing about anybody.
alter table privacy.archive_offer add column title text not null default '';
