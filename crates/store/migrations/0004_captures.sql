-- Version 4 of the file: bytes that records refer to by their SHA-256, and reviews of captured texts
-- that are not done. Nothing that was written changes.

CREATE TABLE attached(
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE review(
  source BLOB PRIMARY KEY CHECK (length(source) = 16),
  begun INTEGER NOT NULL,
  read TEXT NOT NULL CHECK (json_valid(read)),
  decided TEXT NOT NULL CHECK (json_valid(decided))
) STRICT;
