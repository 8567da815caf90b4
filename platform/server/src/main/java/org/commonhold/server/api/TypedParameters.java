package org.commonhold.server.api;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.commonhold.json.JsonRejected;
import org.commonhold.json.Scalars;
import org.commonhold.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Ids, dates and constants in paths and queries. In a path what cannot be read does not exist: 404; in a query: 400. */
@Provider
public class TypedParameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!Scalars.knows(type) || type == String.class) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                return text == null ? null : type.cast(read(type, text, annotations));
            }

            @Override
            public String toString(T value) {
                return Scalars.write(value);
            }
        };
    }

    private static Object read(Class<?> type, String text, Annotation[] annotations) {
        if (Arrays.stream(annotations).noneMatch(PathParam.class::isInstance)) {
            return Scalars.read(type, text, name(annotations));
        }
        try {
            return Scalars.read(type, text, "");
        } catch (JsonRejected e) {
            throw new NotFound(type.getSimpleName());
        }
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("");
    }
}
