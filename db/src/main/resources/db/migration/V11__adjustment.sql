-- A correction of one posted line on its way to the next bill: prepared by one person, decided by another.
CREATE TABLE adjustment (
  tenant_id      INT          NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  account_id     BIGINT       NOT NULL,
  charge_id      BIGINT       NOT NULL COMMENT 'the line that is corrected',
  service        VARCHAR(32)  NOT NULL COMMENT 'code',
  period         DATE         NOT NULL COMMENT 'month of that line',
  kind           VARCHAR(24)  NOT NULL COMMENT 'ABSENCE, INTERRUPTION, QUALITY, WRONG_TARIFF, LATE_READING, OTHER',
  ground         TEXT         NOT NULL COMMENT 'JSON: what the rule was given',
  amount_minor   BIGINT       NOT NULL,
  currency       CHAR(3)      NOT NULL,
  explanation    TEXT         NOT NULL COMMENT 'JSON, goes with the line',
  reason         VARCHAR(500) NOT NULL,
  document_id    BIGINT,
  state          VARCHAR(16)  NOT NULL COMMENT 'PREPARED, APPROVED, DECLINED, CHARGED',
  prepared_by    BIGINT,
  prepared_name  VARCHAR(200) NOT NULL,
  prepared_at    DATETIME(6)  NOT NULL,
  decided_name   VARCHAR(200),
  decided_at     DATETIME(6),
  declined       VARCHAR(500) COMMENT 'why not',
  correction_id  BIGINT       COMMENT 'the line on the bill',
  PRIMARY KEY (tenant_id, id),
  INDEX ix_adjustment_account (tenant_id, account_id, state),
  INDEX ix_adjustment_state (tenant_id, state, prepared_at),
  INDEX ix_adjustment_charge (tenant_id, charge_id),
  CONSTRAINT fk_adjustment_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_adjustment_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT fk_adjustment_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id),
  CONSTRAINT fk_adjustment_correction FOREIGN KEY (tenant_id, correction_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT ck_adjustment_amount CHECK (amount_minor <> 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- All statements of a run in one file.
CREATE TABLE statement_bundle (
  tenant_id    INT    NOT NULL,
  run_id       BIGINT NOT NULL,
  document_id  BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, run_id, document_id),
  CONSTRAINT fk_bundle_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id),
  CONSTRAINT fk_bundle_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
