-- What accounts owed or had paid ahead before the company came: a debt is a charge on no bill of ours, with the day it fell due.
ALTER TABLE charge MODIFY COLUMN statement_id BIGINT COMMENT 'none: taken over from another system';

CREATE TABLE opening_balance (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  account_id    BIGINT       NOT NULL,
  service_code  VARCHAR(32)  NOT NULL COMMENT 'of a debt; empty for money paid ahead',
  due_on        DATE         NOT NULL COMMENT 'of a debt; the day that money paid ahead counts from',
  amount_minor  BIGINT       NOT NULL COMMENT 'debt positive',
  currency      CHAR(3)      NOT NULL,
  charge_id     BIGINT       COMMENT 'of a debt',
  payment_id    BIGINT       COMMENT 'of money paid ahead',
  recorded_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_opening_balance (tenant_id, account_id, service_code, due_on),
  CONSTRAINT fk_opening_balance_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_opening_balance_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT fk_opening_balance_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT ck_opening_balance CHECK (amount_minor <> 0 AND (charge_id IS NULL) <> (payment_id IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
