package org.commonhold.server.isolation;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonhold.server.testing.Code;

/** One method of the API as the code declares it: {@code GET units/{unit}/meters}. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {

    /** Every method of every resource. */
    static Set<Endpoint> all() {
        var endpoints = new TreeSet<Endpoint>();
        Code.annotated(Path.class).forEach(resource -> Arrays.stream(resource.getDeclaredMethods())
                .forEach(method -> of(resource, method).ifPresent(endpoints::add)));
        return endpoints;
    }

    static Endpoint parse(String text) {
        var parts = text.split(" ", 2);
        return new Endpoint(parts[0], parts[1].strip());
    }

    private static Optional<Endpoint> of(Class<?> resource, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .findFirst()
                .map(http -> new Endpoint(http.value(), path(resource, method)));
    }

    private static String path(Class<?> resource, Method method) {
        var base = resource.getAnnotation(Path.class).value();
        var more = method.getAnnotation(Path.class);
        return more == null ? base : base + "/" + more.value();
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
