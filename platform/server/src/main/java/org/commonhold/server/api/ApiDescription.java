package org.commonhold.server.api;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the generated description say what is sent: ids, months, currencies and time zones as text, money in minor
 * units; and gives each operation a name of its own.
 */
public class ApiDescription implements OASFilter {

    private static final Set<String> WORDS = Set.of("BillingPeriod", "Currency", "ZoneId", "Language");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> operation.setOperationId(name(method.name(), path))));
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            description.getComponents().getSchemas().forEach(ApiDescription::correct);
        }
    }

    /** Such as {@code get_accounts_account_balance}. */
    static String name(String method, String path) {
        var words = path.replaceFirst("^/api/v1/", "").replaceAll("[^A-Za-z0-9]+", "_");
        return method.toLowerCase(Locale.ROOT) + "_" + words.replaceAll("_$", "");
    }

    private static void correct(String name, Schema schema) {
        if (name.equals("Money")) {
            schema.setProperties(Map.of(
                    "amountMinor",
                    OASFactory.createSchema().type(SchemaType.INTEGER).format("int64"),
                    "currency",
                    OASFactory.createSchema().type(SchemaType.STRING)));
        } else if (WORDS.contains(name) || name.endsWith("Id") && !name.equals("TenantId")) {
            schema.type(SchemaType.STRING).setProperties(null);
        }
    }
}
