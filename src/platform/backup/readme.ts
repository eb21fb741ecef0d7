/** The first entry of every archive, for somebody who finds it in many years. */
export const readme = `Sicherung von Zusammendenken / backup of Zusammendenken

Zurückspielen / restore:   npm run restore -- FILE
Prüfen / check:            npm run backup -- --verify FILE

Without the program: this is a tar archive, compressed with gzip.
  tables/SCHEMA.TABLE/NNNNNNNN   pieces of the rows; put together in their order they are what COPY ... FROM of
                                 PostgreSQL reads in its text format, UTF-8, times in UTC. manifest.json names the columns.
                                 The tables themselves are made by the migrations (folder migrations of the program).
  files/ADDRESS/SHA256           uploaded files; the rows name them by ADDRESS
  secret.key                     only if it was asked for
  manifest.json                  what belongs to the archive: rows, bytes and SHA-256 of each table, all files, migrations
`;
