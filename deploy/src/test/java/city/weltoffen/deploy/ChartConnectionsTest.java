package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the parts of the chart say of each other: ports, volumes, labels. */
class ChartConnectionsTest {

    static final List<String> SERVICES = Artefact.SERVICES;

    private static Chart chart = new Chart(List.of());

    @TempDir
    private static Path copy;

    @BeforeAll
    static void render() throws IOException {
        chart = Chart.rendered(copy);
    }

    private static Set<String> texts(List<Node> parts, String name) {
        return parts.stream().map(part -> part.at(name).text()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void opensThePortsThatTheImageListensOn(String service) {
        var listens = Dockerfile.read().listens();
        var ports = chart.container(service).at("ports").list().stream()
                .collect(Collectors.toMap(
                        port -> port.at("name").text(),
                        port -> port.at("containerPort").text()));

        assertThat(ports)
                .isEqualTo(Map.of(
                        "http", String.valueOf(listens.get("SERVER_PORT")),
                        "management", String.valueOf(listens.get("MANAGEMENT_SERVER_PORT"))));
    }

    @Test
    void leadsServicesToPortsOfPodsThatThereAre() {
        assertThat(chart.of("Service")).hasSize(2 * SERVICES.size()).allSatisfy(service -> {
            var pods = chart.of("Deployment")
                    .filter(pod -> Chart.isSelected(
                            pod.at("spec", "template", "metadata", "labels"), service.at("spec", "selector")))
                    .toList();
            assertThat(pods).as(Chart.name(service)).hasSize(1);
            assertThat(texts(
                            Chart.containers(pods.getFirst())
                                    .getFirst()
                                    .at("ports")
                                    .list(),
                            "name"))
                    .containsAll(texts(service.at("spec", "ports").list(), "targetPort"));
        });
    }

    @Test
    void tellsTheGatewayAddressesOfServicesThatThereAre() {
        var addresses = chart.container("gateway").at("env").list().stream()
                .filter(variable -> variable.at("name").text().matches(".*_SERVICE_URL|.*_INSTANCES"))
                .map(variable -> URI.create(variable.at("value").text().replaceFirst("^dns:", "")))
                .toList();

        assertThat(addresses)
                .hasSize(9)
                .allSatisfy(address -> assertThat(texts(
                                chart.part("Service", address.getHost())
                                        .at("spec", "ports")
                                        .list(),
                                "port"))
                        .contains(String.valueOf(address.getPort())));
    }

    @Test
    void letsRequestsThroughToPortsThatPodsHave() {
        var ports = Dockerfile.read().listens().values().stream()
                .map(String::valueOf)
                .toList();

        assertThat(chart.of("NetworkPolicy")).hasSize(SERVICES.size()).allSatisfy(policy -> {
            var open = policy.at("spec", "ingress").list().stream()
                    .flatMap(rule -> rule.at("ports").list().stream())
                    .map(port -> port.at("port").text());
            assertThat(open).as(Chart.name(policy)).containsExactlyInAnyOrderElementsOf(ports);
            assertThat(chart.has("Deployment", Chart.name(policy))).isTrue();
            assertThat(Chart.isSelected(
                            chart.part("Deployment", Chart.name(policy)).at("spec", "template", "metadata", "labels"),
                            policy.at("spec", "podSelector", "matchLabels")))
                    .isTrue();
        });
    }

    @Test
    void letsTheIngressLeadToTheGateway() {
        var backend = chart.part("Ingress", "weltoffen")
                .at("spec", "rules")
                .list()
                .getFirst()
                .at("http", "paths")
                .list()
                .getFirst()
                .at("backend", "service");

        assertThat(backend.at("name").text()).isEqualTo("gateway");
        assertThat(texts(chart.part("Service", "gateway").at("spec", "ports").list(), "name"))
                .contains(backend.at("port", "name").text());
    }

    @Test
    void scalesAndProtectsDeploymentsThatThereAre() {
        assertThat(chart.of("HorizontalPodAutoscaler"))
                .allSatisfy(scaler -> assertThat(chart.has(
                                "Deployment",
                                scaler.at("spec", "scaleTargetRef", "name").text()))
                        .isTrue());
        assertThat(chart.of("PodDisruptionBudget"))
                .allSatisfy(budget -> assertThat(chart.of("Deployment"))
                        .anyMatch(pod -> Chart.isSelected(
                                pod.at("spec", "template", "metadata", "labels"),
                                budget.at("spec", "selector", "matchLabels"))));
    }

    @Test
    void mountsOnlyVolumesThatThereAre() {
        var pods = Stream.concat(chart.of("Deployment"), chart.of("Job")).toList();

        assertThat(pods).hasSize(SERVICES.size() + 1).allSatisfy(pod -> {
            var volumes = pod.at("spec", "template", "spec", "volumes").list();
            assertThat(texts(Chart.containers(pod).getFirst().at("volumeMounts").list(), "name"))
                    .as(Chart.name(pod))
                    .contains("tmp")
                    .isEqualTo(texts(volumes, "name"));
            volumes.stream()
                    .filter(volume -> volume.at("configMap").isThere())
                    .forEach(volume -> assertThat(chart.has(
                                    "ConfigMap", volume.at("configMap", "name").text()))
                            .isTrue());
        });
    }

    @Test
    void findsTheScriptOfTheTopicsWhereItIsMounted() {
        var container = Chart.containers(chart.part("Job", "weltoffen-topics")).getFirst();
        var mounts = container.at("volumeMounts").list().stream()
                .collect(Collectors.toMap(
                        mount -> mount.at("name").text(),
                        mount -> mount.at("mountPath").text()));
        String script = container.at("command").list().getLast().text();

        assertThat(script).startsWith(mounts.get("script") + "/");
        assertThat(chart.part("ConfigMap", "weltoffen-topics").at("data").map())
                .containsKey(script.substring(mounts.get("script").length() + 1));
        assertThat(container.at("env").list().stream()
                        .filter(variable -> variable.at("name").text().equals("KAFKA_CLIENT_PROPERTIES"))
                        .map(variable -> variable.at("value").text()))
                .allMatch(file -> file.startsWith(mounts.get("client") + "/"))
                .hasSize(1);
    }

    @Test
    void hasEveryServiceScraped() {
        var monitor = chart.part("ServiceMonitor", "weltoffen").at("spec");
        var endpoint = monitor.at("endpoints").list().getFirst();
        var scraped = chart.of("Service")
                .filter(service ->
                        Chart.isSelected(service.at("metadata", "labels"), monitor.at("selector", "matchLabels")))
                .filter(service -> texts(service.at("spec", "ports").list(), "name")
                        .contains(endpoint.at("port").text()));

        assertThat(scraped.map(Chart::name)).containsAll(SERVICES);
        assertThat(endpoint.at("path").text()).isEqualTo("/actuator/prometheus");
        assertThat(SERVICES)
                .allSatisfy(service ->
                        assertThat(Artefact.of(service).settings()).containsPattern("include: [a-z,]*prometheus"));
        assertThat(chart.part("Service", "gateway")
                        .at("metadata", "labels", monitor.at("jobLabel").text())
                        .text())
                .matches(MetersTest.jobs());
    }
}
