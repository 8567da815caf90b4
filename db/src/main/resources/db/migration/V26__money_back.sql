-- Money that goes back to who paid, and the card provider's books.

-- From which sum on a refund needs a second person, and how long two equal payments are taken for one. The last row holds.
CREATE TABLE refund_policy (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  limit_minor   BIGINT       NOT NULL COMMENT 'up to this sum of one payment one person is enough',
  currency      CHAR(3)      NOT NULL,
  twin_hours    INT          NOT NULL COMMENT 'two equal payments of an account within so many hours are looked at',
  set_at        DATETIME(6)  NOT NULL,
  set_by        BIGINT,
  set_name      VARCHAR(200) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_refund_policy_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT ck_refund_policy CHECK (limit_minor >= 0 AND twin_hours BETWEEN 1 AND 720)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE refund (
  tenant_id           INT          NOT NULL,
  id                  BIGINT       NOT NULL COMMENT 'also what the gateway knows it by',
  version             INT          NOT NULL,
  payment_id          BIGINT       NOT NULL,
  amount_minor        BIGINT       NOT NULL,
  currency            CHAR(3)      NOT NULL,
  reason              VARCHAR(16)  NOT NULL COMMENT 'DUPLICATE, OVERPAYMENT, SERVICE, OTHER',
  way                 VARCHAR(8)   NOT NULL COMMENT 'CARD, BANK, CASH',
  payee               VARCHAR(200) COMMENT 'of a transfer: to where',
  note                VARCHAR(500) NOT NULL,
  state               VARCHAR(12)  NOT NULL COMMENT 'REQUESTED, APPROVED, SENT, UNKNOWN, CONFIRMED, FAILED, REJECTED',
  request_key         VARCHAR(64)  NOT NULL COMMENT 'made when the form opens',
  requested_by        BIGINT,
  requested_name      VARCHAR(200) NOT NULL,
  requested_at        DATETIME(6)  NOT NULL,
  decided_by          BIGINT,
  decided_name        VARCHAR(200),
  decided_at          DATETIME(6),
  declined            VARCHAR(500) COMMENT 'why not',
  sent_at             DATETIME(6)  COMMENT 'stored before the gateway is asked',
  provider_refund_id  VARCHAR(120),
  failure             VARCHAR(200),
  finished_at         DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_refund_request (tenant_id, request_key),
  UNIQUE KEY uk_refund_provider (tenant_id, provider_refund_id),
  INDEX ix_refund_payment (tenant_id, payment_id),
  INDEX ix_refund_state (tenant_id, state, requested_at),
  CONSTRAINT fk_refund_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT ck_refund_amount CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE dispute (
  tenant_id            INT          NOT NULL,
  id                   BIGINT       NOT NULL,
  version              INT          NOT NULL,
  provider_dispute_id  VARCHAR(120) NOT NULL,
  provider_payment_id  VARCHAR(120) NOT NULL,
  payment_id           BIGINT       COMMENT 'null until the payment is known',
  amount_minor         BIGINT       NOT NULL,
  fee_minor            BIGINT       NOT NULL COMMENT 'what the provider takes for it',
  currency             CHAR(3)      NOT NULL,
  reason               VARCHAR(80)  NOT NULL COMMENT 'the code of the provider',
  state                VARCHAR(12)  NOT NULL COMMENT 'WAITING, ASKED, OPEN, WON, LOST, HELD, ENDED',
  opened_at            DATETIME(6)  NOT NULL,
  respond_by           DATETIME(6),
  closed_at            DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_dispute_provider (tenant_id, provider_dispute_id),
  INDEX ix_dispute_payment (tenant_id, payment_id),
  INDEX ix_dispute_state (tenant_id, state, opened_at),
  CONSTRAINT fk_dispute_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_dispute_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT ck_dispute_amount CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Each movement of the company's balance at the provider, once.
CREATE TABLE provider_entry (
  tenant_id          INT          NOT NULL,
  id                 BIGINT       NOT NULL,
  provider_entry_id  VARCHAR(120) NOT NULL,
  type               VARCHAR(40)  NOT NULL COMMENT 'as the provider calls it',
  source             VARCHAR(120) COMMENT 'what moved the balance: charge, refund, dispute, payout',
  provider_payment_id VARCHAR(120) COMMENT 'of a charge: the payment as the provider calls it',
  amount_minor       BIGINT       NOT NULL,
  fee_minor          BIGINT       NOT NULL,
  currency           CHAR(3)      NOT NULL,
  happened_at        DATETIME(6)  NOT NULL,
  meaning            VARCHAR(12)  NOT NULL COMMENT 'PAYMENT, REFUND, DISPUTE, PAYOUT, FEE, UNCLEAR',
  meant_id           BIGINT       COMMENT 'the payment, refund or dispute',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_provider_entry (tenant_id, provider_entry_id),
  INDEX ix_provider_entry_time (tenant_id, happened_at),
  INDEX ix_provider_entry_meaning (tenant_id, meaning, meant_id),
  CONSTRAINT fk_provider_entry_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE payout (
  tenant_id           INT          NOT NULL,
  id                  BIGINT       NOT NULL,
  provider_payout_id  VARCHAR(120) NOT NULL,
  amount_minor        BIGINT       NOT NULL,
  currency            CHAR(3)      NOT NULL,
  status              VARCHAR(20)  NOT NULL COMMENT 'as the provider calls it: paid, pending, in_transit, canceled, failed',
  created_at          DATETIME(6)  NOT NULL,
  arrives_on          DATE         NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_payout_provider (tenant_id, provider_payout_id),
  INDEX ix_payout_created (tenant_id, created_at),
  CONSTRAINT fk_payout_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- When the provider's books were read last; a row per company.
CREATE TABLE provider_reading (
  tenant_id  INT          NOT NULL,
  id         BIGINT       NOT NULL,
  read_at    DATETIME(6)  NOT NULL,
  failure    VARCHAR(200) COMMENT 'why it did not end',
  differences INT         NOT NULL COMMENT 'where the books did not meet then',
  PRIMARY KEY (tenant_id, id),
  INDEX ix_provider_reading (tenant_id, read_at),
  CONSTRAINT fk_provider_reading_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Two settled payments of one account and sum within the company's window.
CREATE TABLE twin_payment (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  payment_id    BIGINT       NOT NULL COMMENT 'the later one',
  first_id      BIGINT       NOT NULL COMMENT 'the earlier one',
  state         VARCHAR(12)  NOT NULL COMMENT 'OPEN, REFUNDED, KEPT',
  refund_id     BIGINT,
  found_at      DATETIME(6)  NOT NULL,
  decided_by    BIGINT,
  decided_name  VARCHAR(200),
  decided_at    DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_twin_payment (tenant_id, payment_id),
  INDEX ix_twin_state (tenant_id, state, found_at),
  CONSTRAINT fk_twin_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT fk_twin_first FOREIGN KEY (tenant_id, first_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT fk_twin_refund FOREIGN KEY (tenant_id, refund_id) REFERENCES refund (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What the provider calls a payment belongs to one payment only.
ALTER TABLE payment ADD UNIQUE KEY uk_payment_provider (tenant_id, provider_payment_id);
