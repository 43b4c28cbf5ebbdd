-- Version 3 of the file: drafts of briefings, templates and audience profiles are kinds of their own,
-- and what is being typed is kept before it is an action. Nothing that was written changes.

INSERT INTO facet(no, kind, asserts) VALUES
  (16, 'draft', NULL), (17, 'template', NULL), (18, 'audience', NULL);

CREATE TABLE scratch(
  record BLOB PRIMARY KEY CHECK (length(record) = 16),
  base INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
