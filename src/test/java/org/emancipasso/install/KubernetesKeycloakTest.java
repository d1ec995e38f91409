package org.emancipasso.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

/** The manifests of {@code k8s/keycloak}: read strictly, and the same Keycloak as compose's. */
class KubernetesKeycloakTest {

    private static final Path FOLDER = Path.of("k8s/keycloak");

    private final Deployment deployment = Manifests.read(FOLDER.resolve("deployment.yaml"), Deployment.class);
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Container container = pod.getContainers().getFirst();
    private final ConfigMap settings = Manifests.read(FOLDER.resolve("configmap.yaml"), ConfigMap.class);
    private final Secret secrets = Manifests.read(FOLDER.resolve("secret.example.yaml"), Secret.class);
    private final Ingress ingress = Manifests.read(FOLDER.resolve("ingress.yaml"), Ingress.class);
    private final JsonNode compose = InstallFile.yaml(InstallFile.DOCKER.resolve("compose.yaml"))
            .at("/services/keycloak");

    @Test
    void every_manifest_is_applied_but_the_example_of_a_secret() throws IOException {
        JsonNode kustomization = InstallFile.yaml(FOLDER.resolve("kustomization.yaml"));
        Set<String> applied = new TreeSet<>(InstallFile.texts(kustomization.get("resources")));
        applied.add("secret.example.yaml");

        assertEquals(Manifests.in(FOLDER), applied);
        assertEquals(container.getImage() + ":" + kustomization.at("/images/0/newTag").asText(),
                compose.get("image").asText());
    }

    @Test
    void it_is_told_what_compose_tells_it() {
        Set<String> told = new TreeSet<>(settings.getData().keySet());
        told.addAll(secrets.getStringData().keySet());

        assertEquals(new TreeSet<>(InstallFile.names(compose.get("environment"))), told);
    }

    @Test
    void no_secret_is_in_the_config_map_nor_has_a_value_here() {
        assertTrue(settings.getData().keySet().stream().noneMatch(key -> key.matches(".*(PASSWORD|SECRET).*")));
        assertTrue(secrets.getStringData().values().stream().allMatch(String::isEmpty));
    }

    @Test
    void only_what_people_who_log_in_need_is_open_as_behind_the_proxy_of_compose() {
        String open = InstallFile.text(InstallFile.DOCKER.resolve("Caddyfile"));
        Set<String> expected = Pattern.compile("(?m)^\\s*@login path (.+)$").matcher(open).results()
                .flatMap(paths -> Stream.of(paths.group(1).split(" "))).map(path -> path.replace("/*", ""))
                .collect(Collectors.toSet());
        var rule = ingress.getSpec().getRules().getFirst();

        assertEquals(expected, rule.getHttp().getPaths().stream().map(path -> path.getPath())
                .collect(Collectors.toSet()));
        assertEquals(URI.create(settings.getData().get("KC_HOSTNAME")).getHost(), rule.getHost());
        assertEquals(List.of(rule.getHost()), ingress.getSpec().getTls().getFirst().getHosts());
    }

    @Test
    void a_request_finds_its_way_to_the_pod() {
        Service service = Manifests.read(FOLDER.resolve("service.yaml"), Service.class);
        NetworkPolicy policy = Manifests.read(FOLDER.resolve("networkpolicy.yaml"), NetworkPolicy.class);
        Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();

        assertAll(ingress.getSpec().getRules().getFirst().getHttp().getPaths().stream()
                .map(path -> path.getBackend().getService())
                .map(backend -> () -> assertEquals(
                        List.of(service.getMetadata().getName(), service.getSpec().getPorts().getFirst().getName()),
                        List.of(backend.getName(), backend.getPort().getName()))));
        assertEquals(labels, service.getSpec().getSelector());
        assertEquals(labels, policy.getSpec().getPodSelector().getMatchLabels());
        assertEquals("http", policy.getSpec().getIngress().getFirst().getPorts().getFirst().getPort().getStrVal());
    }

    @Test
    void the_pod_is_confined() {
        var own = container.getSecurityContext();

        assertAll(() -> assertTrue(pod.getSecurityContext().getRunAsNonRoot()),
                () -> assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType()),
                () -> assertEquals(false, own.getAllowPrivilegeEscalation()),
                () -> assertEquals(true, own.getReadOnlyRootFilesystem()),
                () -> assertEquals(List.of("ALL"), own.getCapabilities().getDrop()),
                () -> assertEquals(false, pod.getAutomountServiceAccountToken()));
    }
}
