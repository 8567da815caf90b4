-- The PDF of a statement, made at the first request; a table of its own because a statement is never changed.
CREATE TABLE statement_document (
  tenant_id     INT    NOT NULL,
  statement_id  BIGINT NOT NULL,
  document_id   BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, statement_id),
  CONSTRAINT fk_statement_document_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id),
  CONSTRAINT fk_statement_document_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
