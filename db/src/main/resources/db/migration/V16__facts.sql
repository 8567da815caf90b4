-- A one-off sum that is cancelled halfway is charged until this month, exclusive; what was billed of it stays.
ALTER TABLE one_off ADD COLUMN cancelled_from DATE COMMENT 'first month whose instalment is not charged' AFTER cancelled_at,
  ADD COLUMN cancel_reason VARCHAR(200) AFTER cancelled_from;
UPDATE one_off o SET o.cancelled_from = COALESCE((SELECT MAX(s.period) + INTERVAL 1 MONTH FROM statement s
    WHERE s.tenant_id = o.tenant_id AND s.account_id = o.account_id AND s.series = 0 AND s.period >= o.first_period
      AND s.issued_at < o.cancelled_at), o.first_period), o.cancel_reason = ''
  WHERE o.cancelled_at IS NOT NULL;

-- Who closed a month, and who asked to open it again and why; where two people bill, another one answers.
ALTER TABLE closed_period ADD COLUMN closed_name VARCHAR(200) NOT NULL DEFAULT '' AFTER closed_by,
  ADD COLUMN asked_by BIGINT AFTER closed_name,
  ADD COLUMN asked_name VARCHAR(200) AFTER asked_by,
  ADD COLUMN asked_at DATETIME(6) AFTER asked_name,
  ADD COLUMN asked_reason VARCHAR(200) AFTER asked_at;
UPDATE closed_period c JOIN user_account u ON u.tenant_id = c.tenant_id AND u.id = c.closed_by SET c.closed_name = u.display_name;
ALTER TABLE closed_period ALTER COLUMN closed_name DROP DEFAULT;
ALTER TABLE billing_policy ADD COLUMN set_name VARCHAR(200) NOT NULL DEFAULT '' AFTER set_by;
UPDATE billing_policy p JOIN user_account u ON u.tenant_id = p.tenant_id AND u.id = p.set_by SET p.set_name = u.display_name;
ALTER TABLE billing_policy ALTER COLUMN set_name DROP DEFAULT;

-- What exactly is wrong with a meter; the cause is how that is billed.
ALTER TABLE meter_fault ADD COLUMN kind VARCHAR(24) NOT NULL DEFAULT 'FAILED' COMMENT 'FAILED, LOST, VERIFICATION_OVER, NO_ACCESS'
    AFTER meter_id;
UPDATE meter_fault SET kind = 'NO_ACCESS' WHERE cause = 'NO_ACCESS';
ALTER TABLE meter_fault ALTER COLUMN kind DROP DEFAULT;
