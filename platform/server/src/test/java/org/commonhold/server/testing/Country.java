package org.commonhold.server.testing;

/** What a test company starts with. */
public enum Country {
    RU("RUB", "Europe/Moscow", "ru"),
    CN("CNY", "Asia/Shanghai", "zh"),
    US("USD", "America/New_York", "en");

    private final String currency;
    private final String zone;
    private final String language;

    Country(String currency, String zone, String language) {
        this.currency = currency;
        this.zone = zone;
        this.language = language;
    }

    public String currency() {
        return currency;
    }

    public String zone() {
        return zone;
    }

    public String language() {
        return language;
    }
}
