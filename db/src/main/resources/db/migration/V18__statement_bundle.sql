-- A large file lies in parts, so that neither writing nor reading holds it whole.
ALTER TABLE document_content ADD COLUMN part INT NOT NULL DEFAULT 0 AFTER document_id,
  DROP PRIMARY KEY, ADD PRIMARY KEY (tenant_id, document_id, part);

-- All statements of a run, or those of one estate, in one file: asked for first, made by a job.
ALTER TABLE statement_bundle
  ADD COLUMN id        BIGINT NOT NULL DEFAULT 0 AFTER tenant_id,
  ADD COLUMN estate_id BIGINT COMMENT 'null: all estates of the run' AFTER run_id,
  ADD INDEX ix_bundle_run (tenant_id, run_id, estate_id, id);
UPDATE statement_bundle SET id = document_id;
ALTER TABLE statement_bundle
  DROP PRIMARY KEY,
  MODIFY COLUMN id BIGINT NOT NULL,
  MODIFY COLUMN document_id BIGINT COMMENT 'null until the job is done',
  ADD PRIMARY KEY (tenant_id, id),
  ADD CONSTRAINT fk_bundle_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id);
