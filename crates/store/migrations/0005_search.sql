-- Version 5 of the file: full text keeps stems that the program makes (crates/spelling), names are
-- found by their sound, and it is kept what was looked at of a saved search. Nothing that is
-- hashed changes; the program fills the tables anew in the same step.

DROP TABLE fts;
CREATE VIRTUAL TABLE fts USING fts5(
  title, text, content = '', contentless_delete = 1, tokenize = 'stems'
);
INSERT INTO fts(fts, rank) VALUES ('secure-delete', 1);

-- Stems of what may be names, by their sound; with ~ before, by their consonants alone.
CREATE TABLE heard(
  key TEXT NOT NULL,
  stem TEXT NOT NULL,
  PRIMARY KEY (key, stem)
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_stem ON heard(stem);

-- What records are called and were ever called, by sound: whole names with their letters, and the
-- single words of them without.
CREATE TABLE called(
  facet INTEGER NOT NULL,
  key TEXT NOT NULL,
  record INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (facet, key, record, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX called_record ON called(record, name) WHERE name <> '';

-- Up to which operation the hits of a saved search were looked at; of no action, so outside the journal.
CREATE TABLE looked(
  process INTEGER NOT NULL,
  name TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (process, name)
) STRICT, WITHOUT ROWID;
