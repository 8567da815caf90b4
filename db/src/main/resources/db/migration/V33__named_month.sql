-- Whoever pays may name the month that it is for; where the rules allow it, that month's bill is paid first.
ALTER TABLE payment ADD COLUMN named_period DATE COMMENT 'first day of the month that the payer names' AFTER currency;
