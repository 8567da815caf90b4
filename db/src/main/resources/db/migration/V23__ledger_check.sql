-- What was found each time the books were checked.
CREATE TABLE ledger_check (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  checked_at  DATETIME(6) NOT NULL,
  broken      INT         NOT NULL COMMENT 'rules of which something was found',
  results     TEXT        NOT NULL COMMENT 'JSON: rule by rule what was looked at and what was found',
  PRIMARY KEY (tenant_id, id),
  INDEX ix_ledger_check (tenant_id, checked_at),
  CONSTRAINT fk_ledger_check_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
