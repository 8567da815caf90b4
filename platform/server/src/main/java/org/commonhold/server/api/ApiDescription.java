package org.commonhold.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the generated description where it takes the types of the core for objects: ids, months and constants are
 * text, money is an amount in minor units. Names each operation once and adds the parameters of lists.
 */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> correct(operation, name(method.name(), path))));
        description.getComponents().getSchemas().values().forEach(ApiDescription::correct);
    }

    /** Such as {@code get_accounts_account_balance}. */
    static String name(String method, String path) {
        var words = path.replaceFirst("^/api/v1/", "").replaceAll("[^A-Za-z0-9]+", "_");
        return method.toLowerCase(Locale.ROOT) + "_" + words.replaceAll("_$", "");
    }

    private static void correct(Operation operation, String name) {
        operation.setOperationId(name);
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .map(Parameter::getSchema)
                    .filter(ApiDescription::isObject)
                    .forEach(schema -> schema.setType(SchemaType.STRING));
        }
        if (operation.getResponses().toString().contains("schemas/Listing")) {
            List.of("offset", "limit").forEach(part -> operation.addParameter(number(part)));
        }
    }

    private static Parameter number(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .schema(OASFactory.createSchema().type(SchemaType.INTEGER));
    }

    private static void correct(Schema body) {
        if (body.getProperties() == null) {
            return;
        }
        body.getProperties().forEach((name, property) -> {
            if (name.equals("amount")) {
                property.setProperties(Map.of(
                        "amountMinor", OASFactory.createSchema().type(SchemaType.INTEGER),
                        "currency", OASFactory.createSchema().type(SchemaType.STRING)));
            } else if (isObject(property) && !name.equals("columns")) {
                property.setType(SchemaType.STRING);
            }
        });
    }

    private static boolean isObject(@Nullable Schema schema) {
        return schema != null && schema.getType() == SchemaType.OBJECT;
    }
}
