package org.emancipasso.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** What can be set by an environment variable, as the {@code @ConfigMapping} interfaces of the class path declare it. */
final class Settings {

    private static final Map<String, Property> PLATFORM = variables(platformMappings());
    private static final Map<String, Property> QUARKUS = variables(quarkusMappings());

    private Settings() {
    }

    /** The names that mean nothing to the platform. */
    static Set<String> unknownAmong(Iterable<String> names) {
        Set<String> unknown = new TreeSet<>();
        names.forEach(name -> {
            if (!PLATFORM.containsKey(name) && !QUARKUS.containsKey(name)) {
                unknown.add(name);
            }
        });
        return unknown;
    }

    /** The settings of the platform that have no default: an operator gives them a value, or leaves them empty. */
    static Set<String> withoutDefault() {
        return PLATFORM.entrySet().stream().filter(entry -> !hasDefault(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasDefault(Property property) {
        return property.isLeaf() ? property.asLeaf().hasDefaultValue() : property.hasDefaultValue();
    }

    private static Map<String, Property> variables(Stream<Class<?>> mappings) {
        Map<String, Property> variables = new TreeMap<>();
        mappings.forEach(mapping -> ConfigMappings.getProperties(ConfigClass.configClass(mapping))
                .forEach((key, property) -> variables.put(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT),
                        property)));
        return variables;
    }

    private static Stream<Class<?>> platformMappings() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.emancipasso")
                .stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class)).map(JavaClass::reflect);
    }

    private static Stream<Class<?>> quarkusMappings() {
        try {
            List<URL> lists = Collections
                    .list(Settings.class.getClassLoader().getResources("META-INF/quarkus-config-roots.list"));
            return lists.stream().flatMap(Settings::lines).<Class<?>>map(Settings::load)
                    .filter(type -> type.isAnnotationPresent(ConfigMapping.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(URL list) {
        try (var reader = new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Settings.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
