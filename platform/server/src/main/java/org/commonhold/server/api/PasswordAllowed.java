package org.commonhold.server.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Here a person may come with login and password (HTTP Basic) instead of a key: the platform operator, for whom there are
 * no keys, and the administrator who makes the first key, as {@code companycode/login}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PasswordAllowed {}
