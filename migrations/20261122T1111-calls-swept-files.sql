create trigger interest_file_swept before insert or update of address on calls.interest_file
  for each row execute function platform.refuse_swept_file();
