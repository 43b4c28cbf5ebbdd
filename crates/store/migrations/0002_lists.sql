-- Version 2 of the file: lists are walked in order over all kinds of developments and over all
-- processes at once, and filtered by what stands in their own rows. Nothing that is hashed changes.

DROP INDEX listing_date;
DROP INDEX listing_title;
DROP INDEX listing_made;
DROP INDEX listing_subject;
DROP INDEX listing_party;
DROP INDEX listing_position;
ALTER TABLE listing RENAME TO listing_before;

CREATE TABLE listing(
  v INTEGER NOT NULL,
  process INTEGER NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  record INTEGER NOT NULL,
  facet INTEGER NOT NULL,
  main INTEGER NOT NULL,
  earliest INTEGER NOT NULL,
  latest INTEGER,
  title TEXT NOT NULL,
  state TEXT,
  mark INTEGER NOT NULL,
  credibility INTEGER NOT NULL,
  subject INTEGER,
  party INTEGER,
  PRIMARY KEY (v, process, since)
) STRICT, WITHOUT ROWID;

INSERT INTO listing
  SELECT old.v, old.process, old.since, old.until, old.record, old.facet, old.main, old.earliest,
         version.latest, old.title, old.state,
         CASE version.mark WHEN 'clear' THEN 1 WHEN 'green' THEN 2 WHEN 'amber' THEN 3
           WHEN 'amber_strict' THEN 4 WHEN 'red' THEN 5 ELSE 0 END,
         CASE WHEN old.facet > 100 THEN CAST(coalesce(json_extract(version.body, '$.credibility'), '0') AS INTEGER)
           ELSE 0 END,
         old.subject, old.party
  FROM listing_before AS old JOIN version ON version.v = old.v
  ORDER BY old.v, old.process, old.since;
DROP TABLE listing_before;

-- One kind of records, or of developments, under a process.
CREATE INDEX listing_date ON listing(facet, process, earliest, record, since, until, main);
CREATE INDEX listing_title ON listing(facet, process, title, record, since, until, main, earliest)
  WHERE facet < 101;
CREATE INDEX listing_made ON listing(facet, process, record, since, until, main, earliest)
  WHERE facet < 101;
-- Developments of several kinds under a process.
CREATE INDEX talks_date ON listing(process, earliest, record, since, until, facet, latest, mark, credibility) WHERE facet > 100;
CREATE INDEX talks_title ON listing(process, title, record, since, until, facet, earliest) WHERE facet > 100;
CREATE INDEX talks_made ON listing(process, record, since, until, facet, earliest) WHERE facet > 100;
CREATE INDEX talks_state ON listing(process, state, record, since, until, facet, earliest) WHERE facet > 100;
-- Developments of all processes.
CREATE INDEX all_date ON listing(earliest, record, since, until, facet, main, latest, mark, credibility)
  WHERE facet > 100 AND main = 1 AND process > -1;
CREATE INDEX all_title ON listing(title, record, since, until, facet, earliest, main)
  WHERE facet > 100 AND main = 1 AND process > -1;
CREATE INDEX all_made ON listing(record, since, until, facet, earliest, main)
  WHERE facet > 100 AND main = 1 AND process > -1;
CREATE INDEX all_state ON listing(state, record, since, until, facet, earliest, main)
  WHERE facet > 100 AND main = 1 AND process > -1;
CREATE INDEX listing_subject ON listing(subject, earliest, record, since, until, facet)
  WHERE subject IS NOT NULL AND main = 1;
CREATE INDEX listing_party ON listing(party, earliest, record, since, until, facet)
  WHERE party IS NOT NULL AND main = 1;
CREATE INDEX listing_position ON listing(process, subject, party, earliest, record, since, until)
  WHERE state = 'position';

-- The tags of each version.
CREATE TABLE tag(
  tag TEXT NOT NULL,
  v INTEGER NOT NULL,
  PRIMARY KEY (tag, v)
) STRICT, WITHOUT ROWID;
INSERT INTO tag
  SELECT DISTINCT held.value, version.v FROM version, json_each(version.body, '$.tags') AS held
  WHERE version.body IS NOT NULL ORDER BY 1, 2;
