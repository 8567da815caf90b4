package org.commonhold.server.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** The product's own classes, read from the class path without loading them. */
public final class Code {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.commonhold");

    private Code() {}

    public static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    /** Those with this annotation, loaded, by name. */
    public static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return CLASSES.stream()
                .filter(c -> c.isAnnotatedWith(annotation))
                .map(JavaClass::getName)
                .sorted()
                .map(Code::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Code.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
