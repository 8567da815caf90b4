-- A cashier's shift: opened with a float, closed with a count. Its figures never change once it is closed.
CREATE TABLE cash_shift (
  tenant_id         INT          NOT NULL,
  id                BIGINT       NOT NULL,
  version           INT          NOT NULL,
  desk              VARCHAR(60)  NOT NULL COMMENT 'where it stands, in the words of the office',
  cashier           BIGINT       NOT NULL COMMENT 'user or key',
  cashier_name      VARCHAR(200) NOT NULL,
  float_minor       BIGINT       NOT NULL,
  currency          CHAR(3)      NOT NULL,
  opened_at         DATETIME(6)  NOT NULL,
  closed_at         DATETIME(6),
  z_number          BIGINT       COMMENT 'of the report at the close, without gaps',
  expected_minor    BIGINT       COMMENT 'cash by the books at the close',
  counted_minor     BIGINT       COMMENT 'cash by the count at the close',
  note              VARCHAR(500) COMMENT 'why the count differs',
  open_cashier      BIGINT       GENERATED ALWAYS AS (IF(closed_at IS NULL, cashier, NULL)) STORED COMMENT 'one open shift each',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_shift_open (tenant_id, open_cashier),
  UNIQUE KEY uk_shift_number (tenant_id, z_number),
  INDEX ix_shift_opened (tenant_id, opened_at),
  CONSTRAINT fk_shift_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT ck_shift_float CHECK (float_minor >= 0 AND (counted_minor IS NULL OR counted_minor >= 0)),
  CONSTRAINT ck_shift_closed CHECK ((closed_at IS NULL) = (z_number IS NULL) AND (closed_at IS NULL) = (counted_minor IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The count at the close: how many of each note and coin.
CREATE TABLE cash_count (
  tenant_id     INT     NOT NULL,
  id            BIGINT  NOT NULL,
  version       INT     NOT NULL,
  shift_id      BIGINT  NOT NULL,
  value_minor   BIGINT  NOT NULL,
  pieces        INT     NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_count_value (tenant_id, shift_id, value_minor),
  CONSTRAINT fk_count_shift FOREIGN KEY (tenant_id, shift_id) REFERENCES cash_shift (tenant_id, id),
  CONSTRAINT ck_count CHECK (value_minor > 0 AND pieces > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What was done at the desk, append-only: a void is a row of its own.
CREATE TABLE cash_operation (
  tenant_id       INT          NOT NULL,
  id              BIGINT       NOT NULL,
  version         INT          NOT NULL,
  number          BIGINT       NOT NULL COMMENT 'of the company, without gaps',
  shift_id        BIGINT       COMMENT 'none: a card was charged after the shift had closed',
  kind            VARCHAR(16)  NOT NULL COMMENT 'TAKE, VOID, REFUND, COLLECTION',
  method          VARCHAR(16)  NOT NULL COMMENT 'CASH, TERMINAL, TRANSFER',
  payment_id      BIGINT       COMMENT 'that came in or goes back',
  undone_id       BIGINT       COMMENT 'of a void: the operation that does not stand',
  amount_minor    BIGINT       NOT NULL,
  tendered_minor  BIGINT       COMMENT 'cash that was handed over; what is above the amount was given back',
  balance_minor   BIGINT       COMMENT 'what the account owed afterwards',
  currency        CHAR(3)      NOT NULL,
  reason          VARCHAR(300),
  request_key     VARCHAR(64)  NOT NULL,
  made_by         VARCHAR(200) NOT NULL,
  made_at         DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_operation_number (tenant_id, number),
  UNIQUE KEY uk_operation_request (tenant_id, request_key),
  UNIQUE KEY uk_operation_undone (tenant_id, undone_id),
  INDEX ix_operation_shift (tenant_id, shift_id, made_at),
  INDEX ix_operation_payment (tenant_id, payment_id),
  CONSTRAINT fk_operation_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_operation_shift FOREIGN KEY (tenant_id, shift_id) REFERENCES cash_shift (tenant_id, id),
  CONSTRAINT fk_operation_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT fk_operation_undone FOREIGN KEY (tenant_id, undone_id) REFERENCES cash_operation (tenant_id, id),
  CONSTRAINT ck_operation_amount CHECK (amount_minor > 0 AND (tendered_minor IS NULL OR tendered_minor >= amount_minor)),
  CONSTRAINT ck_operation_kind CHECK ((kind = 'VOID') = (undone_id IS NOT NULL)
    AND (kind NOT IN ('TAKE', 'VOID', 'REFUND') OR payment_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
CREATE TRIGGER cash_operation_no_update BEFORE UPDATE ON cash_operation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'cash_operation is append-only';
CREATE TRIGGER cash_operation_no_delete BEFORE DELETE ON cash_operation FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'cash_operation is append-only';

-- What the company allows at its desks, the latest row counts; older ones are the history.
CREATE TABLE desk_rule (
  tenant_id         INT          NOT NULL,
  id                BIGINT       NOT NULL,
  version           INT          NOT NULL,
  cash_limit_minor  BIGINT       COMMENT 'the most that one payment in cash may be; none: no limit',
  currency          CHAR(3)      NOT NULL,
  set_by            VARCHAR(200) NOT NULL,
  set_at            DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_desk_rule_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT ck_desk_rule CHECK (cash_limit_minor IS NULL OR cash_limit_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Card readers of the company at the gateway.
CREATE TABLE card_reader (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  version      INT          NOT NULL,
  label        VARCHAR(60)  NOT NULL,
  provider_id  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'tmr_...',
  active       BOOLEAN      NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_reader (tenant_id, provider_id),
  CONSTRAINT fk_reader_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A card asked for at a reader; stored before the gateway is asked.
CREATE TABLE reader_charge (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  reader_id     BIGINT       NOT NULL,
  shift_id      BIGINT       NOT NULL,
  account_id    BIGINT       NOT NULL,
  state         VARCHAR(16)  NOT NULL COMMENT 'STARTED, WAITING, UNKNOWN, PAID, CANCELLED, DECLINED, MISMATCH',
  amount_minor  BIGINT       NOT NULL,
  currency      CHAR(3)      NOT NULL,
  request_key   VARCHAR(64)  NOT NULL,
  again         BOOLEAN      NOT NULL,
  intent_id     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin,
  failure       VARCHAR(200),
  operation_id  BIGINT       COMMENT 'the payment that it became',
  started_by    VARCHAR(200) NOT NULL,
  started_at    DATETIME(6)  NOT NULL,
  ended_at      DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_reader_charge_request (tenant_id, request_key),
  UNIQUE KEY uk_reader_charge_intent (tenant_id, intent_id),
  INDEX ix_reader_charge_state (tenant_id, state, started_at),
  INDEX ix_reader_charge_account (tenant_id, account_id, started_at),
  CONSTRAINT fk_reader_charge_reader FOREIGN KEY (tenant_id, reader_id) REFERENCES card_reader (tenant_id, id),
  CONSTRAINT fk_reader_charge_shift FOREIGN KEY (tenant_id, shift_id) REFERENCES cash_shift (tenant_id, id),
  CONSTRAINT fk_reader_charge_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_reader_charge_operation FOREIGN KEY (tenant_id, operation_id) REFERENCES cash_operation (tenant_id, id),
  CONSTRAINT ck_reader_charge_amount CHECK (amount_minor > 0),
  CONSTRAINT ck_reader_charge_paid CHECK ((state = 'PAID') = (operation_id IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How the company registers receipts with the tax authority; the latest row counts, older ones are the history.
CREATE TABLE fiscal_setting (
  tenant_id        INT            NOT NULL,
  id               BIGINT         NOT NULL,
  version          INT            NOT NULL,
  provider         VARCHAR(16)    NOT NULL COMMENT 'NONE, ATOL_ONLINE',
  group_code       VARCHAR(60),
  login            VARCHAR(100),
  password_cipher  VARBINARY(1000),
  seller_inn       VARCHAR(12),
  tax_system       VARCHAR(24)    COMMENT 'OSN, USN_INCOME, USN_INCOME_OUTCOME, ENVD, ESN, PATENT',
  vat              VARCHAR(12)    COMMENT 'NONE, VAT0, VAT5, VAT7, VAT10, VAT20, VAT22 ...',
  payment_address  VARCHAR(256),
  company_email    VARCHAR(64),
  set_by           VARCHAR(200)   NOT NULL,
  set_at           DATETIME(6)    NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_fiscal_setting_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Receipts to be registered and what came of them. The key makes a repeat harmless here and at the register.
CREATE TABLE fiscal_receipt (
  tenant_id         INT           NOT NULL,
  id                BIGINT        NOT NULL,
  version           INT           NOT NULL,
  payment_id        BIGINT        NOT NULL,
  kind              VARCHAR(16)   NOT NULL COMMENT 'INCOME, INCOME_RETURN',
  state             VARCHAR(16)   NOT NULL COMMENT 'QUEUED, SENT, REGISTERED, FAILED, CORRECTED',
  idempotency_key   VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount_minor      BIGINT        NOT NULL,
  currency          CHAR(3)       NOT NULL,
  advance_minor     BIGINT        NOT NULL COMMENT 'the part of it that paid no charge',
  cash              BOOLEAN       NOT NULL COMMENT 'otherwise by card',
  customer          VARCHAR(190)  COMMENT 'e-mail of who gets it',
  replaces_id       BIGINT        COMMENT 'the failed receipt that this one stands for',
  attempts          INT           NOT NULL,
  next_attempt_at   DATETIME(6)   NOT NULL,
  register_id       VARCHAR(120)  COMMENT 'what the register calls it',
  failure           VARCHAR(300),
  fiscal_storage    VARCHAR(20)   COMMENT 'FN',
  fiscal_document   VARCHAR(20)   COMMENT 'FD',
  fiscal_sign       VARCHAR(20)   COMMENT 'FPD',
  register_shift    VARCHAR(20),
  link              VARCHAR(500)  COMMENT 'where anybody can look at it',
  queued_at         DATETIME(6)   NOT NULL,
  registered_at     DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_fiscal_key (tenant_id, idempotency_key),
  UNIQUE KEY uk_fiscal_replaces (tenant_id, replaces_id),
  INDEX ix_fiscal_payment (tenant_id, payment_id),
  INDEX ix_fiscal_due (tenant_id, state, next_attempt_at),
  CONSTRAINT fk_fiscal_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT fk_fiscal_replaces FOREIGN KEY (tenant_id, replaces_id) REFERENCES fiscal_receipt (tenant_id, id),
  CONSTRAINT ck_fiscal_amount CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
