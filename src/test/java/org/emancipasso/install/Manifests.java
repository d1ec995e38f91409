package org.emancipasso.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

/** Reads the manifests of a folder strictly. */
final class Manifests {

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("ConfigMap", ConfigMap.class,
            "Deployment", Deployment.class, "Ingress", Ingress.class, "NetworkPolicy", NetworkPolicy.class, "Secret",
            Secret.class, "Service", Service.class);
    /** Refuses a key that the model does not have, and a value of another type. */
    private static final ObjectMapper STRICT = strict();

    private Manifests() {
    }

    /** Every file of a folder but its kustomization. */
    static Set<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> manifests = new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
            manifests.remove("kustomization.yaml");
            return manifests;
        }
    }

    static <T extends HasMetadata> T read(Path file, Class<T> kind) {
        return kind.cast(model(InstallFile.yaml(file)));
    }

    static HasMetadata model(JsonNode manifest) {
        return STRICT.convertValue(manifest, KINDS.get(manifest.get("kind").asText()));
    }

    private static ObjectMapper strict() {
        return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(new JacksonAnnotationIntrospector() {

                    private static final long serialVersionUID = 1L;

                    /** The models keep what they do not know; here it is refused. */
                    @Override
                    public Boolean hasAnySetter(Annotated member) {
                        return false;
                    }
                })
                .withCoercionConfig(LogicalType.Textual,
                        values -> values.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
