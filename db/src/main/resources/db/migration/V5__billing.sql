CREATE TABLE service (
  tenant_id  INT          NOT NULL,
  id         BIGINT       NOT NULL,
  version    INT          NOT NULL,
  code       VARCHAR(32)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  basis      VARCHAR(16)  NOT NULL COMMENT 'AREA, UNIT, METERED',
  resource   VARCHAR(24)  COMMENT 'which meters a METERED service reads',
  active     BOOLEAN      NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_service_code (tenant_id, code),
  CONSTRAINT fk_service_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Half-open ranges without gap or overlap; a published version is never edited, only ended by its successor.
CREATE TABLE tariff_version (
  tenant_id   INT           NOT NULL,
  id          BIGINT        NOT NULL,
  version     INT           NOT NULL,
  service_id  BIGINT        NOT NULL,
  valid_from  DATE          NOT NULL,
  price       DECIMAL(18,6) NOT NULL COMMENT 'per m2, unit, m3, kWh, Gcal',
  currency    CHAR(3)       NOT NULL,
  decision    VARCHAR(200)  COMMENT 'the document that set the price',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_tariff_from (tenant_id, service_id, valid_from),
  CONSTRAINT fk_tariff_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT ck_tariff_price CHECK (price >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE billing_run (
  tenant_id    INT         NOT NULL,
  id           BIGINT      NOT NULL,
  version      INT         NOT NULL,
  period       DATE        NOT NULL COMMENT 'first day of the month',
  due_on       DATE        NOT NULL,
  state        VARCHAR(16) NOT NULL COMMENT 'CALCULATING, CALCULATED, APPROVED, POSTING, POSTED, FAILED, DISCARDED',
  accounts     INT         NOT NULL DEFAULT 0,
  errors       INT         NOT NULL DEFAULT 0,
  total_minor  BIGINT      NOT NULL DEFAULT 0,
  currency     CHAR(3)     NOT NULL,
  job_id       BIGINT,
  prepared_by  BIGINT,
  approved_by  BIGINT,
  created_at   DATETIME(6) NOT NULL,
  posted_at    DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_run_period (tenant_id, period),
  CONSTRAINT fk_run_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What the dry run computed; replaced by the next calculation, never shown to owners.
CREATE TABLE draft_charge (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  run_id         BIGINT        NOT NULL,
  account_id     BIGINT        NOT NULL,
  service_id     BIGINT        NOT NULL,
  kind           VARCHAR(16)   NOT NULL,
  quantity       DECIMAL(18,6) NOT NULL,
  quantity_unit  VARCHAR(8)    NOT NULL,
  price          DECIMAL(18,6) NOT NULL,
  amount_minor   BIGINT        NOT NULL,
  explanation    TEXT          NOT NULL COMMENT 'JSON',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_draft (tenant_id, run_id, account_id, service_id, kind),
  CONSTRAINT fk_draft_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id),
  CONSTRAINT fk_draft_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_draft_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE draft_error (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  run_id       BIGINT       NOT NULL,
  account_id   BIGINT       NOT NULL,
  service_id   BIGINT,
  message_key  VARCHAR(100) NOT NULL,
  arguments    VARCHAR(500),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_draft_error (tenant_id, run_id),
  CONSTRAINT fk_draft_error_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id),
  CONSTRAINT fk_draft_error_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE statement (
  tenant_id      INT         NOT NULL,
  id             BIGINT      NOT NULL,
  number         BIGINT      NOT NULL,
  account_id     BIGINT      NOT NULL,
  run_id         BIGINT      NOT NULL,
  period         DATE        NOT NULL,
  issued_at      DATETIME(6) NOT NULL,
  due_on         DATE        NOT NULL,
  currency       CHAR(3)     NOT NULL,
  opening_minor  BIGINT      NOT NULL COMMENT 'debt (+) or advance (-) before this statement, payments of the period excluded',
  charged_minor  BIGINT      NOT NULL,
  paid_minor     BIGINT      NOT NULL COMMENT 'payments since the last statement',
  due_minor      BIGINT      NOT NULL COMMENT 'opening + charged - paid',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_statement_number (tenant_id, number),
  UNIQUE KEY uk_statement_period (tenant_id, account_id, period),
  CONSTRAINT fk_statement_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_statement_run FOREIGN KEY (tenant_id, run_id) REFERENCES billing_run (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE charge (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  account_id     BIGINT        NOT NULL,
  service_id     BIGINT        NOT NULL,
  statement_id   BIGINT        NOT NULL,
  period         DATE          NOT NULL,
  kind           VARCHAR(16)   NOT NULL COMMENT 'REGULAR; later CORRECTION, LATE_FEE',
  quantity       DECIMAL(18,6) NOT NULL,
  quantity_unit  VARCHAR(8)    NOT NULL,
  price          DECIMAL(18,6) NOT NULL,
  amount_minor   BIGINT        NOT NULL,
  currency       CHAR(3)       NOT NULL,
  due_on         DATE          NOT NULL,
  explanation    TEXT          NOT NULL COMMENT 'JSON: readings, tariff version, operands',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_charge (tenant_id, account_id, service_id, period, kind),
  INDEX ix_charge_statement (tenant_id, statement_id),
  INDEX ix_charge_due (tenant_id, account_id, due_on),
  CONSTRAINT fk_charge_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_charge_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT fk_charge_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TRIGGER charge_no_update BEFORE UPDATE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';
CREATE TRIGGER charge_no_delete BEFORE DELETE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';
CREATE TRIGGER statement_no_update BEFORE UPDATE ON statement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statement is append-only';
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'statement is append-only';
