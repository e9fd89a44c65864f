-- Which rendered forms were sent, so that a second click leads to the result of the first.
CREATE TABLE form_submission (
  key             uuid        NOT NULL CONSTRAINT form_submission_pk PRIMARY KEY,
  actor           text        NOT NULL,
  path            text        NOT NULL,
  request_hash    text        NOT NULL,
  result_location text,
  at              timestamptz NOT NULL
);
CREATE INDEX form_submission_at_ix ON form_submission (at);
