-- What each account owes now, kept with every posting: a bill, a payment and a list need not add up the years.
CREATE TABLE account_balance (
  tenant_id       INT     NOT NULL,
  account_id      BIGINT  NOT NULL,
  currency        CHAR(3) NOT NULL,
  balance_minor   BIGINT  NOT NULL COMMENT 'postings on receivable, late fees due and advances; debt positive',
  advance_minor   BIGINT  NOT NULL COMMENT 'of these on advances; negative is money held',
  unstated_minor  BIGINT  NOT NULL COMMENT 'payments less their reversals that no statement has shown yet',
  PRIMARY KEY (tenant_id, account_id, currency),
  CONSTRAINT fk_account_balance FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO account_balance (tenant_id, account_id, currency, balance_minor, advance_minor, unstated_minor)
SELECT p.tenant_id, p.account_id, p.currency, SUM(p.amount_minor), SUM(IF(p.gl_account = '2100', p.amount_minor, 0)),
       SUM(IF(e.source_kind = 'PAYMENT' OR r.source_kind = 'PAYMENT', -p.amount_minor, 0))
         - COALESCE((SELECT SUM(s.paid_minor) FROM statement s
             WHERE s.tenant_id = p.tenant_id AND s.account_id = p.account_id AND s.currency = p.currency), 0)
  FROM posting p
  JOIN journal_entry e ON e.tenant_id = p.tenant_id AND e.id = p.entry_id
  LEFT JOIN journal_entry r ON r.tenant_id = e.tenant_id AND r.id = e.reverses_id
 WHERE p.account_id IS NOT NULL AND p.gl_account IN ('1100', '1110', '2100')
 GROUP BY p.tenant_id, p.account_id, p.currency;

-- Late fees and corrections of an account are found by their kind, whatever else it was charged.
ALTER TABLE charge
  ADD INDEX ix_charge_kind_due (tenant_id, account_id, kind, due_on),
  DROP INDEX ix_charge_due_kind;
