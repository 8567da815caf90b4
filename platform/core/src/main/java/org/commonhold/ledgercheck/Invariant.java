package org.commonhold.ledgercheck;

/**
 * What must be true of a company's books, as two statements on the live database: how many things were looked at, and which of
 * them break the rule, each in a few words. Both name {@code :tenant}. A rule that nobody breaks gives no row.
 */
public enum Invariant {
    /** At least two lines, one currency, sum zero: double entry. */
    ENTRY_BALANCES(
            "select count(*) from journal_entry where tenant_id = :tenant",
            "select concat('entry ', e.id) from journal_entry e left join posting p on p.tenant_id = e.tenant_id"
                    + " and p.entry_id = e.id where e.tenant_id = :tenant group by e.id having count(p.id) < 2"
                    + " or sum(p.amount_minor) <> 0 or count(distinct p.currency) > 1"),
    /** What a bill charges for a service is earned, taxed or set aside for that service: the money of funds never meets. */
    SERVICE_BALANCES(
            "select count(*) from journal_entry where tenant_id = :tenant and source_kind = 'STATEMENT'",
            "select concat('entry ', e.id, ', service ', coalesce(p.service_id, 0)) from journal_entry e join posting p"
                    + " on p.tenant_id = e.tenant_id and p.entry_id = e.id where e.tenant_id = :tenant"
                    + " and e.source_kind = 'STATEMENT' group by e.id, p.service_id having sum(p.amount_minor) <> 0"),
    /** A reversal is equal and opposite to what it names, line by line. */
    REVERSAL_IS_OPPOSITE(
            "select count(*) from journal_entry where tenant_id = :tenant and reverses_id is not null",
            "select concat('entry ', x.id) from (select e.id, p.gl_account, p.account_id, p.service_id, p.amount_minor"
                    + " from journal_entry e join posting p on p.tenant_id = e.tenant_id and p.entry_id = e.id"
                    + " where e.tenant_id = :tenant and e.reverses_id is not null union all select e.id, p.gl_account,"
                    + " p.account_id, p.service_id, p.amount_minor from journal_entry e join posting p"
                    + " on p.tenant_id = e.tenant_id and p.entry_id = e.reverses_id where e.tenant_id = :tenant) x"
                    + " group by x.id, x.gl_account, x.account_id, x.service_id having sum(x.amount_minor) <> 0"),
    /** Everything on the owners' accounts of the chart is somebody's: the sub-ledger is the control account. */
    CONTROL_ACCOUNTS(
            "select count(*) from posting where tenant_id = :tenant and gl_account in ('1100', '1110', '2100')",
            "select concat('posting ', id) from posting where tenant_id = :tenant"
                    + " and gl_account in ('1100', '1110', '2100') and account_id is null"),
    /** The balance that is kept of an account is the sum of its postings. */
    BALANCE_IS_SUM(
            "select count(*) from account_balance where tenant_id = :tenant",
            "select concat('account ', x.account_id) from (select account_id, currency, balance_minor as balance,"
                    + " advance_minor as advance from account_balance where tenant_id = :tenant union all"
                    + " select account_id, currency, -amount_minor, -if(gl_account = '2100', amount_minor, 0) from posting"
                    + " where tenant_id = :tenant and account_id is not null and gl_account in ('1100', '1110', '2100')) x"
                    + " group by x.account_id, x.currency having sum(x.balance) <> 0 or sum(x.advance) <> 0"),
    /** What an account owes is what its bills charged, less what they show as paid and what none has shown yet, and what else was booked. */
    BALANCE_FOLLOWS_BILLS(
            "select count(*) from account_balance where tenant_id = :tenant",
            "select concat('account ', b.account_id) from account_balance b left join (select account_id, currency,"
                    + " sum(charged_minor - paid_minor) as minor from statement where tenant_id = :tenant"
                    + " group by account_id, currency) s on s.account_id = b.account_id and s.currency = b.currency"
                    + " left join (select p.account_id, p.currency, sum(p.amount_minor) as minor from posting p"
                    + " join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id left join journal_entry r"
                    + " on r.tenant_id = e.tenant_id and r.id = e.reverses_id where p.tenant_id = :tenant"
                    + " and p.gl_account in ('1100', '1110', '2100') and e.source_kind not in ('STATEMENT',"
                    + " 'PAYMENT', 'REFUND', 'DISPUTE', 'RETURN', 'TRANSFER', 'WRITE_OFF', 'DEPOSIT')"
                    + " and coalesce(r.source_kind, '') not in ('PAYMENT', 'REFUND', 'DISPUTE', 'RETURN', 'TRANSFER', 'WRITE_OFF', 'DEPOSIT')"
                    + " group by p.account_id, p.currency) o"
                    + " on o.account_id = b.account_id and o.currency = b.currency where b.tenant_id = :tenant"
                    + " and b.balance_minor <> coalesce(s.minor, 0) - b.unstated_minor + coalesce(o.minor, 0)"),
    /** A bill's lines add up to what it charges, and what is due is opening + charged - paid. */
    STATEMENT_ADDS_UP(
            "select count(*) from statement where tenant_id = :tenant",
            "select concat('statement ', s.number) from statement s left join charge c on c.tenant_id = s.tenant_id"
                    + " and c.statement_id = s.id where s.tenant_id = :tenant group by s.id, s.number, s.opening_minor,"
                    + " s.charged_minor, s.paid_minor, s.due_minor having coalesce(sum(c.amount_minor), 0) <> s.charged_minor"
                    + " or s.due_minor <> s.opening_minor + s.charged_minor - s.paid_minor"),
    /** What a bill charges is what was booked on its account. */
    STATEMENT_IS_BOOKED(
            "select count(*) from statement where tenant_id = :tenant",
            "select concat('statement ', s.number) from statement s left join journal_entry e on e.tenant_id = s.tenant_id"
                    + " and e.source_kind = 'STATEMENT' and e.source_id = s.id and e.kind = 'CHARGE' left join posting p"
                    + " on p.tenant_id = e.tenant_id and p.entry_id = e.id and p.account_id = s.account_id"
                    + " where s.tenant_id = :tenant group by s.id, s.number, s.charged_minor"
                    + " having coalesce(sum(p.amount_minor), 0) <> s.charged_minor"),
    /** A month that is closed takes no bill any more. */
    CLOSED_MONTH(
            "select count(*) from closed_period where tenant_id = :tenant",
            "select concat('statement ', s.number) from closed_period c join building b on b.tenant_id = c.tenant_id"
                    + " and b.estate_id = c.estate_id join unit u on u.tenant_id = b.tenant_id and u.building_id = b.id"
                    + " join account a on a.tenant_id = u.tenant_id and a.unit_id = u.id join statement s"
                    + " on s.tenant_id = a.tenant_id and s.account_id = a.id and s.period = c.period"
                    + " and s.series = 0 where c.tenant_id = :tenant and s.issued_at > c.closed_at"),
    /** A settled payment is booked once, with its sum, on its account; nothing else is booked as a payment. */
    PAYMENT_IS_BOOKED(
            "select count(*) from payment where tenant_id = :tenant",
            "select concat('payment ', y.id) from payment y left join journal_entry e on e.tenant_id = y.tenant_id"
                    + " and e.source_kind = 'PAYMENT' and e.source_id = y.id and e.kind = 'PAYMENT' left join posting p"
                    + " on p.tenant_id = e.tenant_id and p.entry_id = e.id and p.account_id = y.account_id"
                    + " and p.currency = y.currency where y.tenant_id = :tenant group by y.id, y.state, y.amount_minor"
                    + " having coalesce(sum(p.amount_minor), 0) <> if(y.state = 'PAID', -y.amount_minor, 0)"
                    + " union all select concat('entry ', e.id) from journal_entry e left join payment y"
                    + " on y.tenant_id = e.tenant_id and y.id = e.source_id where e.tenant_id = :tenant"
                    + " and e.source_kind = 'PAYMENT' and y.id is null"),
    /** A payment pays no more than it brought, and only when it is settled. */
    PAYMENT_PAYS_ITS_SUM(
            "select count(*) from allocation where tenant_id = :tenant and payment_id is not null",
            "select concat('payment ', y.id) from allocation a join payment y on y.tenant_id = a.tenant_id"
                    + " and y.id = a.payment_id where a.tenant_id = :tenant group by y.id, y.amount_minor,"
                    + " y.withdrawn_minor, y.state having sum(a.amount_minor) > y.amount_minor - y.withdrawn_minor or y.state <> 'PAID'"),
    /** No charge is paid more than once over, no credit used up more than it is. */
    CHARGE_IS_PAID_ONCE(
            "select count(*) from allocation where tenant_id = :tenant",
            "select concat('charge ', c.id) from allocation a join charge c on c.tenant_id = a.tenant_id"
                    + " and c.id = a.charge_id where a.tenant_id = :tenant group by c.id, c.amount_minor"
                    + " having sum(a.amount_minor) > c.amount_minor union all select concat('credit ', c.id)"
                    + " from allocation a join charge c on c.tenant_id = a.tenant_id and c.id = a.credit_id"
                    + " where a.tenant_id = :tenant group by c.id, c.amount_minor"
                    + " having sum(a.amount_minor) > -c.amount_minor"),
    /** What the card provider holds: captured - refunded - disputed - paid out - fees. */
    CLEARING(
            "select count(*) from posting where tenant_id = :tenant and gl_account = '1040'",
            "select concat('1040: ', x.held, ', explained: ', x.explained) from (select"
                    + " (select coalesce(sum(amount_minor), 0) from posting where tenant_id = :tenant"
                    + " and gl_account = '1040') as held, (select coalesce(sum(y.amount_minor), 0) from payment y"
                    + " where y.tenant_id = :tenant and y.state = 'PAID' and y.method in ('CARD', 'TERMINAL')"
                    + " and not exists (select 1 from journal_entry e join journal_entry r on r.tenant_id = e.tenant_id"
                    + " and r.reverses_id = e.id where e.tenant_id = y.tenant_id and e.source_kind = 'PAYMENT'"
                    + " and e.source_id = y.id)) - (select coalesce(sum(amount_minor), 0) from refund"
                    + " where tenant_id = :tenant and state = 'CONFIRMED' and way = 'CARD')"
                    + " - (select coalesce(sum(fee_minor + if(state = 'WON', 0, amount_minor)), 0) from dispute"
                    + " where tenant_id = :tenant and state in ('OPEN', 'HELD', 'LOST', 'WON'))"
                    + " + (select coalesce(sum(if(meaning in ('PAYOUT', 'FEE'), amount_minor, 0) - fee_minor), 0)"
                    + " from provider_entry where tenant_id = :tenant"
                    + " and meaning in ('PAYMENT', 'REFUND', 'PAYOUT', 'FEE')) as explained) x"
                    + " where x.held <> x.explained"),
    /** What is owed to payers (2130) are the refunds that are approved and have not left. */
    REFUNDS_PAYABLE(
            "select count(*) from refund where tenant_id = :tenant",
            "select concat('2130: ', x.booked, ', refunds: ', x.owed) from (select (select coalesce(-sum(p.amount_minor), 0)"
                    + " from posting p join journal_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id"
                    + " where p.tenant_id = :tenant and p.gl_account = '2130' and e.source_kind in ('REFUND', 'ENTRY'))"
                    + " as booked, (select coalesce(sum(amount_minor), 0) from refund where tenant_id = :tenant"
                    + " and state in ('APPROVED', 'SENT', 'UNKNOWN')) as owed) x where x.booked <> x.owed"),
    /** No more of a payment goes back than it brought, refunds and disputes together; and what went back has left it. */
    BACK_WITHIN_PAYMENT(
            "select count(*) from payment where tenant_id = :tenant and withdrawn_minor > 0",
            "select concat('payment ', y.id) from payment y left join (select payment_id, sum(amount_minor) as minor"
                    + " from refund where tenant_id = :tenant and state in ('APPROVED', 'SENT', 'UNKNOWN', 'CONFIRMED')"
                    + " group by payment_id) r on r.payment_id = y.id left join (select payment_id, sum(amount_minor) as minor,"
                    + " sum(if(state = 'LOST', amount_minor, 0)) as lost from dispute where tenant_id = :tenant"
                    + " and state in ('OPEN', 'LOST') group by payment_id) d on d.payment_id = y.id"
                    + " where y.tenant_id = :tenant and (coalesce(r.minor, 0) + coalesce(d.minor, 0) > y.amount_minor"
                    + " or coalesce(r.minor, 0) + coalesce(d.lost, 0) > y.withdrawn_minor)"),
    /** What came or went by card carries the provider's number, each number once. */
    PROVIDER_NUMBER(
            "select count(*) from payment where tenant_id = :tenant and state = 'PAID' and method in ('CARD', 'TERMINAL')",
            "select concat('payment ', id) from payment where tenant_id = :tenant and state = 'PAID'"
                    + " and method in ('CARD', 'TERMINAL') and provider_payment_id is null"
                    + " and coalesce(lead_id, id) = id union all"
                    + " select concat('refund ', id) from refund where tenant_id = :tenant and state = 'CONFIRMED'"
                    + " and way = 'CARD' and provider_refund_id is null union all"
                    + " select concat('provider number ', provider_payment_id) from payment where tenant_id = :tenant"
                    + " and state = 'PAID' and provider_payment_id is not null group by provider_payment_id having count(*) > 1"),
    /** Reserve money is never income, and income is never reserve money. */
    FUND_APART(
            "select count(*) from posting where tenant_id = :tenant and gl_account in ('3000', '4000')",
            "select concat('posting ', p.id) from posting p join service s on s.tenant_id = p.tenant_id"
                    + " and s.id = p.service_id where p.tenant_id = :tenant and p.gl_account in ('3000', '4000')"
                    + " and (p.gl_account = '3000') <> (s.fund = 'RESERVE')"),
    /** Deposits held are what bills charged as deposits, less what went to a debt, to the company or back. */
    DEPOSITS(
            "select count(*) from posting where tenant_id = :tenant and gl_account = '2110'",
            "select concat('2110: ', x.held, ', charged less moved: ', x.due) from (select"
                    + " (select coalesce(-sum(amount_minor), 0) from posting where tenant_id = :tenant"
                    + " and gl_account = '2110') as held, (select coalesce(sum(c.amount_minor - c.tax_minor), 0)"
                    + " from charge c join service s on s.tenant_id = c.tenant_id and s.id = c.service_id"
                    + " where c.tenant_id = :tenant and s.fund = 'DEPOSIT' and c.kind <> 'LATE_FEE')"
                    + " - (select coalesce(sum(amount_minor), 0) from money_move where tenant_id = :tenant"
                    + " and state = 'DONE' and kind like 'DEPOSIT%') as due) x where x.held <> x.due"),
    /** What a move between accounts, a write-off or a deposit was received as is a settled payment of the same sum. */
    MOVE_IS_RECEIVED(
            "select count(*) from money_move where tenant_id = :tenant and state = 'DONE'",
            "select concat('move ', m.id) from money_move m left join payment p on p.tenant_id = m.tenant_id"
                    + " and p.id = m.payment_id where m.tenant_id = :tenant and ((m.state = 'DONE' and m.kind in ('TRANSFER',"
                    + " 'WRITE_OFF', 'DEPOSIT_TO_DEBT') and (p.id is null or p.state <> 'PAID'"
                    + " or p.amount_minor <> m.amount_minor)) or (m.state <> 'DONE' and m.payment_id is not null))"),
    /** One currency: that of the company. */
    ONE_CURRENCY(
            "select count(*) from posting where tenant_id = :tenant",
            "select concat('posting ', p.id) from posting p join management_company c on c.id = p.tenant_id"
                    + " where p.tenant_id = :tenant and p.currency <> c.currency union all select concat('payment ', y.id)"
                    + " from payment y join management_company c on c.id = y.tenant_id where y.tenant_id = :tenant"
                    + " and y.state = 'PAID' and y.currency <> c.currency"),
    /** Bills and receipts are numbered from 1 without a gap. */
    NUMBERS_WITHOUT_GAP(
            "select count(*) from statement where tenant_id = :tenant",
            "select concat('statements: ', x.n, ' to number ', x.m) from (select count(*) as n, coalesce(max(number), 0)"
                    + " as m from statement where tenant_id = :tenant) x where x.n <> x.m union all"
                    + " select concat('receipts: ', x.n, ' to number ', x.m) from (select count(receipt_number) as n,"
                    + " coalesce(max(receipt_number), 0) as m from payment where tenant_id = :tenant) x where x.n <> x.m"),
    /** What is held for nobody is what undecided movements have brought, and what registries and their orders still owe each other. */
    SUSPENSE_IS_OPEN(
            "select count(*) from posting where tenant_id = :tenant and gl_account = '2120'",
            "select concat('2120: ', x.held, ', open: ', x.open) from (select (select coalesce(-sum(amount_minor), 0)"
                    + " from posting where tenant_id = :tenant and gl_account = '2120') as held, (select"
                    + " coalesce(sum(case when not of_registry and (state in ('PROPOSED', 'SUSPENSE') or registry_id is not null)"
                    + " then amount_minor when of_registry and state = 'MATCHED' then -amount_minor else 0 end), 0)"
                    + " from bank_entry where tenant_id = :tenant) + (select coalesce(sum(fee_booked_minor), 0)"
                    + " from bank_import where tenant_id = :tenant) as open) x where x.held <> x.open"),
    /** A movement at the bank is booked once: whole for the accounts it is for, and for nobody while it is undecided. */
    BANK_ENTRY_IS_BOOKED(
            "select count(*) from bank_entry where tenant_id = :tenant",
            "select concat('bank entry ', x.id) from (select e.id, e.state, e.registry_id, e.amount_minor,"
                    + " coalesce(sum(s.amount_minor), 0) as given, coalesce(sum(y.amount_minor), 0) as paid from bank_entry e"
                    + " left join bank_share s on s.tenant_id = e.tenant_id and s.entry_id = e.id and s.undone_at is null"
                    + " left join payment y on y.tenant_id = s.tenant_id and y.id = s.payment_id"
                    + " and y.account_id = s.account_id and y.state = 'PAID' where e.tenant_id = :tenant"
                    + " group by e.id, e.state, e.registry_id, e.amount_minor) x where x.given <> x.paid or x.given <>"
                    + " if(x.state = 'MATCHED' and x.registry_id is null, x.amount_minor, 0)"),
    /** A payment whose outcome is not known is asked about and answered within a quarter of an hour. */
    ATTEMPT_IS_ANSWERED(
            "select count(*) from payment where tenant_id = :tenant and state = 'UNKNOWN'",
            "select concat('payment ', id) from payment where tenant_id = :tenant and state = 'UNKNOWN'"
                    + " and started_at < utc_timestamp(6) - interval 15 minute"),
    /** A message that was to go out has gone, or a person has been told that it cannot. */
    MESSAGE_IS_SENT(
            "select count(*) from outbox_message where tenant_id = :tenant",
            "select concat('message ', id) from outbox_message where tenant_id = :tenant and state = 'PENDING'"
                    + " and next_attempt_at < utc_timestamp(6) - interval 1 hour");

    private final String counted;
    private final String broken;

    Invariant(String counted, String broken) {
        this.counted = counted;
        this.broken = broken;
    }

    /** One number. */
    public String counted() {
        return counted;
    }

    /** A row of text for each thing that breaks the rule. */
    public String broken() {
        return broken;
    }
}
