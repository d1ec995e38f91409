package org.emancipasso.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** Every address of the platform and who may call it. A route that is not written here fails the build. */
class RoutesTest {

    private static final List<String> KNOWN = List.of(
            "GET / everyone",
            "GET /accessibilite everyone",
            "GET /api everyone",
            "GET /api/openapi.json everyone",
            "GET /api/v1/providers everyone",
            "GET /api/v1/providers/{id:[0-9]{1,18}} everyone",
            "GET /api/v1/taxonomies everyone",
            "GET /comment-nous-classons everyone",
            "GET /confidentialite everyone",
            "GET /contact everyone",
            "GET /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /donnees everyone",
            "GET /donnees/annuaire.json everyone",
            "GET /equipe/courriels admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}} admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}}/rendu admin curator moderator",
            "GET /equipe/journal admin moderator",
            "GET /mentions-legales everyone",
            "GET /prestataires everyone",
            "GET /prestataires.atom everyone",
            "GET /prestataires.csv everyone",
            "GET /prestataires.geojson everyone",
            "GET /prestataires/a-z everyone",
            "GET /prestataires/carte everyone",
            "GET /prestataires/encart everyone",
            "GET /prestataires/reprendre everyone",
            "GET /prestataires/suggestions/fiches everyone",
            "GET /prestataires/suggestions/lieux everyone",
            "GET /prestataires/{id:[0-9]{1,18}}{slug:(-[^/]*)?} everyone",
            "GET /robots.txt everyone",
            "GET /sitemap-{part:[0-9]{1,4}}.xml everyone",
            "GET /sitemap.xml everyone",
            "POST /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /equipe/courriels/{id:[0-9]{1,18}}/relance admin curator moderator",
            "POST /equipe/courriels/{name:[a-z0-9-]{1,60}}/envoi admin curator moderator");

    private static final List<Class<? extends Annotation>> VERBS = List.of(GET.class, POST.class, PUT.class,
            PATCH.class,
            DELETE.class);

    @Test
    void every_route_is_known_with_who_may_call_it() {
        JavaClasses platform = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("org.emancipasso");
        List<String> routes = platform.stream().flatMap(type -> type.getMethods().stream())
                .flatMap(RoutesTest::routes).sorted().toList();

        assertEquals(KNOWN, routes);
    }

    private static Stream<String> routes(JavaMethod method) {
        return VERBS.stream().filter(method::isAnnotatedWith)
                .map(verb -> verb.getSimpleName() + " " + path(method) + " " + caller(method));
    }

    private static String path(JavaMethod method) {
        String prefix = method.getOwner().tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + prefix + "/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static String caller(JavaMethod method) {
        return roles(method).or(() -> roles(method.getOwner())).orElse("nobody");
    }

    private static Optional<String> roles(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(PermitAll.class)
                ? Optional.of("everyone")
                : Optional.of(annotated).filter(guarded -> guarded.isAnnotatedWith(RolesAllowed.class))
                        .map(guarded -> Stream.of(guarded instanceof JavaMethod method
                                ? method.getAnnotationOfType(RolesAllowed.class).value()
                                : ((JavaClass) guarded).getAnnotationOfType(RolesAllowed.class).value()).sorted()
                                .collect(Collectors.joining(" ")));
    }
}
