package org.emancipasso.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.qute.RawString;
import io.quarkus.security.Authenticated;

/** The shape of the house (docs/architecture.md), held by a test so that it stays true. */
class EdgesTest {

    private static final String ROOT = "org.emancipasso.";

    /** Each package and all that it may use. A package that is not here may not exist. */
    private static final Map<String, Set<String>> EDGES = Map.ofEntries(
            entry("site",
                    Set.of("directory", "forum", "library", "moderation", "editorial", "account", "catalogue",
                            "territory", "supervision", "mail",
                            "audit", "search", "web")),
            entry("library",
                    Set.of("data", "catalogue", "territory", "moderation", "supervision", "notification", "account",
                            "mail", "audit",
                            "search", "web")),
            entry("forum",
                    Set.of("data", "catalogue", "territory", "moderation", "notification", "account", "mail", "audit",
                            "search", "web")),
            entry("notification", Set.of("data", "account", "mail", "web")),
            entry("directory",
                    Set.of("data", "catalogue", "territory", "moderation", "supervision", "account", "mail", "audit",
                            "search", "web")),
            entry("supervision", Set.of("data", "account", "mail", "audit", "web")),
            entry("moderation", Set.of("data", "territory", "account", "mail", "audit", "web")),
            entry("account", Set.of("data", "territory", "mail", "audit", "web")),
            entry("catalogue",
                    Set.of("data", "territory", "moderation", "supervision", "account", "audit", "search", "web")),
            entry("territory", Set.of("search")),
            entry("mail", Set.of("editorial", "web")),
            entry("editorial", Set.of("audit", "web")),
            entry("audit", Set.of("web")),
            entry("search", Set.of("data")),
            entry("data", Set.of()),
            entry("web", Set.of()));

    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.emancipasso");

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_stands_below_it() {
        return EDGES.keySet().stream().map(used -> DynamicTest.dynamicTest(used, () -> {
            String[] forbidden = EDGES.keySet().stream()
                    .filter(other -> !other.equals(used) && !EDGES.get(used).contains(other))
                    .map(other -> ROOT + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage(ROOT + used + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(forbidden).allowEmptyShould(true).check(PLATFORM);
        }));
    }

    @Test
    void every_class_lives_in_a_package_of_the_plan() {
        classes().should().resideInAnyPackage(EDGES.keySet().stream().map(name -> ROOT + name + "..")
                .toArray(String[]::new)).check(PLATFORM);
    }

    @Test
    void packages_do_not_depend_on_each_other_in_circles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(PLATFORM);
    }

    @Test
    void parts_of_the_forum_do_not_depend_on_each_other_in_circles() {
        slices().matching(ROOT + "forum.(*)..").should().beFreeOfCycles().check(PLATFORM);
    }

    @Test
    void only_controllers_apis_and_the_web_kernel_speak_http() {
        noClasses().that().haveNameNotMatching(".*(Controller|Api)(\\$.*)?").and()
                .resideOutsideOfPackage(ROOT + "web..")
                .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(PLATFORM);
    }

    @Test
    void only_searches_their_words_and_the_search_kernel_write_index_queries() {
        noClasses().that().haveNameNotMatching(".*(Search|Words)(\\$.*)?").and().resideOutsideOfPackage(ROOT + "search")
                .should().dependOnClassesThat().resideInAnyPackage("org.hibernate.search.engine.search.predicate..",
                        "org.hibernate.search.engine.search.query..", "org.hibernate.search.engine.search.sort..")
                .check(PLATFORM);
    }

    /** ADR 0050. */
    @Test
    void one_column_is_read_without_its_class() throws IOException {
        Pattern column = Pattern
                .compile(
                        "createNativeQuery\\((?:(?!createNativeQuery|;).)*,\\s*(Long|Integer|String|Boolean|Instant)\\.class\\)",
                        Pattern.DOTALL);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertEquals(List.of(), sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> column.matcher(read(path).replaceAll("\\.get\\([^)]*\\)", "")).find()).toList());
        }
    }

    @Test
    void only_services_open_transactions() {
        methods().that().areAnnotatedWith(Transactional.class).should().beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service").check(PLATFORM);
        noClasses().should().beAnnotatedWith(Transactional.class).check(PLATFORM);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods().that(describe("are endpoints", EdgesTest::isEndpoint)).should(
                be(describe("guarded", EdgesTest::isGuarded)))
                .check(PLATFORM);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        noFields().should().beAnnotatedWith(Inject.class).check(PLATFORM);
    }

    @Test
    void constants_are_the_only_static_state() {
        fields().that().areStatic().should().beFinal().check(PLATFORM);
    }

    @Test
    void time_comes_in_through_an_injected_clock() {
        noClasses().should().callMethodWhere(target(name("now")).and(describe("take no clock",
                call -> call.getTarget().getRawParameterTypes().isEmpty())))
                .orShould().callMethod(System.class, "currentTimeMillis").check(PLATFORM);
    }

    @Test
    void only_rendered_markdown_and_templates_and_scripts_are_not_escaped() {
        noClasses().that().haveNameNotMatching(ROOT + "web\\.(markdown\\.Markdown|Fragment|ScriptData)").should()
                .callConstructor(RawString.class, String.class).check(PLATFORM);
    }

    @Test
    void every_package_is_null_marked() {
        classes().that(resideInAnyPackage("org.emancipasso..")).should(
                be(describe("in a null-marked package",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .check(PLATFORM);
    }

    private static boolean isEndpoint(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class));
    }

    private static boolean isGuarded(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.of(PermitAll.class, RolesAllowed.class, DenyAll.class, Authenticated.class)
                .anyMatch(guard -> method.isAnnotatedWith(guard) || owner.isAnnotatedWith(guard));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
