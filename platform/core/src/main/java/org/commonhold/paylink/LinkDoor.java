package org.commonhold.paylink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonhold.tenancy.TenantId;

/** The door for callers who have nothing but a link. */
@ApplicationScoped
public class LinkDoor {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final PayLinkSql sql;
    private final PayLinkSettings settings;

    @Inject
    LinkDoor(PayLinkSql sql, PayLinkSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** False when this address has asked too often in the minute at hand; each question counts. */
    public boolean admits(String address) {
        return sql.calls(address) <= settings.callsPerMinute();
    }

    /** The company of a usable link. Unknown, expired, revoked and malformed ones get the same answer by the same way. */
    public Optional<TenantId> company(String token) {
        return sql.company(TOKEN.matcher(token).matches() ? token : "");
    }
}
