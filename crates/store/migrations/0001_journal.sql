-- Version 1 of the file. docs/file-format.md says what each column means.
-- "Still" is 9223372036854775807 in every `until`: one comparison then serves now and any earlier clock.

CREATE TABLE meta(
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE op(
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'purge')),
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL,
  replica BLOB NOT NULL CHECK (length(replica) = 16),
  undoes INTEGER REFERENCES op(seq),
  below INTEGER REFERENCES op(seq),
  undo_head INTEGER,
  redo_head INTEGER,
  first_version INTEGER,
  last_version INTEGER,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX op_at ON op(at);
CREATE INDEX op_undoes ON op(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE facet(
  no INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  asserts TEXT
) STRICT;

CREATE TABLE record(
  no INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  kind TEXT NOT NULL,
  purged INTEGER REFERENCES op(seq)
) STRICT;

CREATE TABLE version(
  v INTEGER PRIMARY KEY,
  record INTEGER NOT NULL REFERENCES record(no),
  since INTEGER NOT NULL REFERENCES op(seq),
  until INTEGER NOT NULL,
  binned INTEGER NOT NULL CHECK (binned IN (0, 1)),
  purged INTEGER REFERENCES op(seq),
  facet INTEGER NOT NULL REFERENCES facet(no),
  title TEXT NOT NULL,
  earliest INTEGER,
  latest INTEGER,
  mark TEXT,
  body TEXT CHECK (body IS NULL OR json_valid(body)),
  hash BLOB NOT NULL,
  end_hash BLOB,
  CHECK ((body IS NULL) = (purged IS NOT NULL)),
  CHECK (since < until)
) STRICT;
CREATE UNIQUE INDEX version_record ON version(record, since);
CREATE INDEX version_until ON version(until) WHERE until < 9223372036854775807;

CREATE TABLE link(
  target INTEGER NOT NULL REFERENCES record(no),
  v INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (target, v, role)
) STRICT, WITHOUT ROWID;

-- Caches: what lists walk. Everything below can be rebuilt from the tables above.
CREATE TABLE listing(
  v INTEGER NOT NULL,
  process INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  record INTEGER NOT NULL,
  facet INTEGER NOT NULL,
  main INTEGER NOT NULL,
  earliest INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT,
  subject INTEGER,
  party INTEGER,
  PRIMARY KEY (v, process, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_date ON listing(facet, process, earliest, record, since, until, main);
CREATE INDEX listing_title ON listing(facet, process, title, record, since, until, main, earliest);
CREATE INDEX listing_made ON listing(facet, process, record, since, until, main, earliest);
CREATE INDEX listing_subject ON listing(subject, earliest, record, since, until, facet)
  WHERE subject IS NOT NULL AND main = 1;
CREATE INDEX listing_party ON listing(party, earliest, record, since, until, facet)
  WHERE party IS NOT NULL AND main = 1;
CREATE INDEX listing_position ON listing(process, subject, party, earliest, record, since, until)
  WHERE state = 'position';

CREATE TABLE status(
  record INTEGER NOT NULL REFERENCES record(no),
  day_from INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  day_to INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_rank INTEGER NOT NULL,
  window_first INTEGER NOT NULL,
  window_last INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (record, day_from, since)
) STRICT, WITHOUT ROWID;

-- Every version's words, so that search works at either clock; rowid is version.v.
CREATE VIRTUAL TABLE fts USING fts5(
  title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO fts(fts, rank) VALUES ('secure-delete', 1);

-- Flat tables for whoever reads the file with other tools: what is said now.
CREATE VIEW v_record AS
  SELECT lower(hex(record.id)) AS id, record.kind, version.title, version.mark, version.binned, version.body,
         datetime(op.at / 1000, 'unixepoch') AS since
  FROM version JOIN record ON record.no = version.record JOIN op ON op.seq = version.since
  WHERE version.until = 9223372036854775807;
CREATE VIEW v_development AS
  SELECT id, json_extract(body, '$.subject') AS subject, json_extract(body, '$.asserts') AS asserts,
         json_extract(body, '$.happened') AS happened, json_extract(body, '$.state') AS state, title, body, since
  FROM v_record WHERE kind = 'development' AND binned = 0;
CREATE VIEW v_position AS
  SELECT id, subject, json_extract(body, '$.party') AS party, json_extract(body, '$.text') AS text,
         json_extract(body, '$.position') AS position, happened, since
  FROM v_development WHERE asserts = 'position';
CREATE VIEW v_round AS
  SELECT id, title, json_extract(body, '$.format') AS format, json_extract(body, '$.processes') AS processes, since
  FROM v_record WHERE kind = 'round' AND binned = 0;
CREATE VIEW v_journal AS
  SELECT seq, kind, label, datetime(at / 1000, 'unixepoch') AS at, author, undoes FROM op;

INSERT INTO facet(no, kind, asserts) VALUES
  (1, 'process', NULL), (2, 'round', NULL), (3, 'place', NULL), (4, 'venue_option', NULL), (5, 'party', NULL),
  (6, 'person', NULL), (7, 'issue', NULL), (8, 'offer', NULL), (9, 'pledge', NULL), (10, 'incident', NULL),
  (11, 'source', NULL), (12, 'outlet', NULL), (13, 'note', NULL), (14, 'question', NULL), (15, 'briefing', NULL),
  (101, 'development', 'round'), (102, 'development', 'delegation'), (103, 'development', 'offer'),
  (104, 'development', 'issue'), (105, 'development', 'position'), (106, 'development', 'venue_stance'),
  (107, 'development', 'statement'), (108, 'development', 'incident_report'), (109, 'development', 'pledge'),
  (110, 'development', 'silence'), (111, 'development', 'outcome');
