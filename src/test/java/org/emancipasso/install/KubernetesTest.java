package org.emancipasso.install;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;

/** The manifests of {@code k8s/base}: read strictly, and true to the platform. */
class KubernetesTest {

    private static final Path BASE = InstallFile.KUBERNETES;

    private final JsonNode kustomization = InstallFile.yaml(BASE.resolve("kustomization.yaml"));
    private final Deployment deployment = Manifests.read(BASE.resolve("deployment.yaml"), Deployment.class);
    private final PodSpec pod = deployment.getSpec().getTemplate().getSpec();
    private final Container container = pod.getContainers().getFirst();
    private final ConfigMap settings = Manifests.read(BASE.resolve("configmap.yaml"), ConfigMap.class);
    private final Secret secrets = Manifests.read(BASE.resolve("secret.example.yaml"), Secret.class);

    @TestFactory
    Stream<DynamicTest> every_manifest_is_what_kubernetes_knows() throws IOException {
        return Manifests.in(BASE).stream().map(file -> DynamicTest.dynamicTest(file, () -> {
            JsonNode manifest = InstallFile.yaml(BASE.resolve(file));
            HasMetadata model = Manifests.model(manifest);
            assertAll(() -> assertEquals(HasMetadata.getApiVersion(model.getClass()), model.getApiVersion()),
                    () -> assertEquals("emancipasso", model.getMetadata().getName()));
        }));
    }

    @Test
    void a_misspelt_key_and_an_ill_typed_value_are_refused() {
        String text = InstallFile.text(BASE.resolve("deployment.yaml"));

        assertAll(Stream.of(text.replace("replicas: 1", "replica: 1"), text.replace("replicas: 1", "replicas: one"),
                text.replace("replicas: 1", "replicas: \"1\""), text.replace("runAsNonRoot", "runAsNonroot"),
                text.replace("failureThreshold", "failureTreshold"), text.replace("drop: [ALL]", "drop: ALL"),
                text.replace("containerPort: 8080", "containerPort: \"8080\""),
                text.replace("path: /q/health/live", "path: 1"))
                .map(spoilt -> () -> assertThrows(IllegalArgumentException.class,
                        () -> Manifests.model(InstallFile.yaml(spoilt)), spoilt)));
    }

    @Test
    void the_kustomization_applies_every_manifest_but_the_example_of_a_secret() throws IOException {
        Set<String> applied = new TreeSet<>(InstallFile.texts(kustomization.get("resources")));
        applied.add("secret.example.yaml");

        assertAll(() -> assertEquals(Manifests.in(BASE), applied),
                () -> assertEquals(List.of("apiVersion", "kind", "resources", "labels", "images"),
                        InstallFile.names(kustomization)),
                () -> assertEquals("kustomize.config.k8s.io/v1beta1", kustomization.get("apiVersion").asText()),
                () -> assertEquals("Kustomization", kustomization.get("kind").asText()),
                () -> assertEquals(container.getImage(), kustomization.at("/images/0/name").asText()));
    }

    @Test
    void the_settings_are_those_of_compose_and_mean_something() {
        Set<String> names = new TreeSet<>(settings.getData().keySet());
        names.addAll(secrets.getStringData().keySet());

        assertEquals(Set.of(), Settings.unknownAmong(names));
        assertEquals("0.0.0.0", settings.getData().get("QUARKUS_MANAGEMENT_HOST"));
        names.remove("QUARKUS_MANAGEMENT_HOST");
        assertEquals(ComposeTest.settings(), names);
    }

    @Test
    void no_secret_is_in_the_config_map_nor_has_a_value_here() {
        assertAll(() -> assertTrue(settings.getData().keySet().stream()
                .noneMatch(key -> key.matches(".*(PASSWORD|SECRET).*"))),
                () -> assertTrue(secrets.getStringData().entrySet().stream()
                        .allMatch(entry -> entry.getKey().endsWith("_USERNAME") || entry.getValue().isEmpty())));
    }

    @Test
    void the_container_takes_its_settings_from_what_is_there() {
        assertEquals(List.of(settings.getMetadata().getName(), secrets.getMetadata().getName()),
                List.of(container.getEnvFrom().get(0).getConfigMapRef().getName(),
                        container.getEnvFrom().get(1).getSecretRef().getName()));
    }

    @Test
    void ports_and_probes_are_those_of_the_platform() {
        assertEquals(
                Map.of("http", InstallFile.platform("quarkus.http.port"), "management",
                        InstallFile.platform("quarkus.management.port")),
                Map.of(container.getPorts().get(0).getName(), "" + container.getPorts().get(0).getContainerPort(),
                        container.getPorts().get(1).getName(), "" + container.getPorts().get(1).getContainerPort()));
        assertAll(() -> assertProbe("/q/health/started", container.getStartupProbe()),
                () -> assertProbe("/q/health/ready", container.getReadinessProbe()),
                () -> assertProbe("/q/health/live", container.getLivenessProbe()));
    }

    @Test
    void a_request_finds_its_way_from_the_ingress_to_the_pod() {
        Service service = Manifests.read(BASE.resolve("service.yaml"), Service.class);
        Ingress ingress = Manifests.read(BASE.resolve("ingress.yaml"), Ingress.class);
        NetworkPolicy policy = Manifests.read(BASE.resolve("networkpolicy.yaml"), NetworkPolicy.class);
        var rule = ingress.getSpec().getRules().getFirst();
        var backend = rule.getHttp().getPaths().getFirst().getBackend().getService();
        Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();

        assertAll(() -> assertEquals(URI.create(settings.getData().get("EMANCIPASSO_BASE_URL")).getHost(),
                rule.getHost()),
                () -> assertEquals(List.of(rule.getHost()), ingress.getSpec().getTls().getFirst().getHosts()),
                () -> assertEquals(service.getMetadata().getName(), backend.getName()),
                () -> assertEquals(service.getSpec().getPorts().getFirst().getName(), backend.getPort().getName()),
                () -> assertEquals("http", service.getSpec().getPorts().getFirst().getTargetPort().getStrVal()),
                () -> assertEquals("http",
                        policy.getSpec().getIngress().getFirst().getPorts().getFirst().getPort().getStrVal()),
                () -> assertEquals(labels, service.getSpec().getSelector()),
                () -> assertEquals(labels, policy.getSpec().getPodSelector().getMatchLabels()),
                () -> assertEquals(labels, deployment.getSpec().getSelector().getMatchLabels()));
    }

    /** The profile « restricted » of the Pod Security Standards, and a root file system that nobody writes. */
    @Test
    void the_pod_is_confined() {
        var all = pod.getSecurityContext();
        var own = container.getSecurityContext();

        assertAll(() -> assertTrue(all.getRunAsNonRoot()),
                () -> assertEquals(DockerfileTest.user(), all.getRunAsUser() + ":" + all.getRunAsGroup()),
                () -> assertEquals("RuntimeDefault", all.getSeccompProfile().getType()),
                () -> assertEquals(false, own.getAllowPrivilegeEscalation()),
                () -> assertEquals(true, own.getReadOnlyRootFilesystem()),
                () -> assertEquals(List.of("ALL"), own.getCapabilities().getDrop()),
                () -> assertEquals(List.of(), own.getCapabilities().getAdd()),
                () -> assertEquals(false, pod.getAutomountServiceAccountToken()),
                () -> assertEquals("/tmp", container.getVolumeMounts().getFirst().getMountPath()),
                () -> assertEquals(container.getVolumeMounts().getFirst().getName(),
                        pod.getVolumes().getFirst().getName()));
    }

    @Test
    void the_platform_has_the_time_to_end() {
        assertTrue(pod.getTerminationGracePeriodSeconds() > InstallFile.shutdownSeconds());
    }

    private static void assertProbe(String path, Probe probe) {
        assertEquals(path, probe.getHttpGet().getPath());
        assertEquals("management", probe.getHttpGet().getPort().getStrVal());
    }
}
