package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.util.FileSystemUtils;

/** The chart as Helm itself renders it, with everything switched on that is off by default. */
class ChartTest {

    static final List<String> SERVICES = Artefact.SERVICES;

    private static final Path CHART = Files.DEPLOY.resolve("helm/weltoffen");
    private static List<Node> rendered = List.of();

    @TempDir
    private static Path copy;

    @BeforeAll
    static void render() throws IOException {
        withoutHooks();
        rendered = Files.yaml(new Helm(copy)
                .template()
                .withName("city")
                .set("serviceMonitor.enabled", true)
                .set("mail.host", "mail.invalid")
                .set("mail.credentials", "mail-login")
                .set("topics.clientProperties", "kafka-client")
                .set("tracing", "http://collector:4318/v1/traces")
                .set("environment.WELTOFFEN_DEMO", false)
                .call());
    }

    /** The library leaves hooks out of what it renders, so here the job of the topics is none. */
    private static void withoutHooks() throws IOException {
        FileSystemUtils.copyRecursively(CHART, copy);
        Path topics = copy.resolve("templates/topics.yaml");
        java.nio.file.Files.writeString(topics, Files.read(topics).replaceAll("(?m)^ +helm.sh/hook.*\\n", ""));
    }

    @Test
    void isAcceptedByHelm() {
        var result = new Helm(CHART).lint().strict().call();

        assertThat(result.isFailed()).as(String.valueOf(result.getMessages())).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tellsServicesOnlyWhatTheyRead(String service) {
        var environment = container(service).at("env").list().stream()
                .map(variable -> variable.at("name").text())
                .filter(name -> !name.equals("WELTOFFEN_DEMO"))
                .collect(Collectors.toSet());

        assertThat(environment).contains("MONGODB_URI", "IDENTITY_ISSUER");
        assertThat(Artefact.of(service).unknown(environment)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void asksHealthWhereItIs(String service) {
        var container = container(service);
        var ports = container.at("ports").list().stream()
                .map(port -> port.at("name").text())
                .toList();

        assertThat(ports).contains("http", "management");
        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe")).allSatisfy(probe -> {
            var asked = container.at(probe, "httpGet");
            assertThat(asked.at("port").text()).isEqualTo("management");
            assertThat(asked.at("path").text()).isIn("/actuator/health/liveness", "/actuator/health/serving");
        });
        assertThat(Artefact.of(service).settings()).containsPattern("probes(\\.enabled: true|:\\s+enabled: true)");
        assertThat(Artefact.of(service).settings())
                .containsPattern("serving(\\.include|:\\s+include): ")
                .containsPattern("include: [a-z,]*prometheus");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void hasEverythingForEachService(String service) {
        assertThat(Stream.of("Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy")
                        .filter(kind -> rendered.stream().noneMatch(part -> is(part, kind, service))))
                .isEmpty();
        var container = container(service);
        assertThat(container.at("securityContext", "readOnlyRootFilesystem").text())
                .isEqualTo("true");
        assertThat(container.at("resources", "limits", "memory").isThere()).isTrue();
    }

    @Test
    void holdsNoSecretAndRefersToThemByName() {
        assertThat(rendered).noneMatch(part -> part.at("kind").text().equals("Secret"));
        assertThat(rendered.stream()
                        .flatMap(part -> containers(part).stream())
                        .flatMap(container -> container.at("env").list().stream())
                        .filter(variable ->
                                variable.at("name").text().matches(".*(PASSWORD|SECRET|USERNAME|MONGODB_URI)")))
                .hasSizeGreaterThan(6)
                .allMatch(variable ->
                        variable.at("valueFrom", "secretKeyRef", "name").isThere());
    }

    @Test
    void pinsEveryImage() {
        assertThat(rendered.stream()
                        .flatMap(part -> containers(part).stream())
                        .map(container -> container.at("image").text()))
                .hasSize(6)
                .allMatch(image -> ComposeTest.PINNED.matcher(image).matches());
    }

    @Test
    void createsTopicsWithEverySettingThatTheScriptAsksFor() {
        var job = rendered.stream()
                .filter(part -> is(part, "Job", "weltoffen-topics"))
                .findFirst()
                .orElseThrow();
        var told = containers(job).getFirst().at("env").list().stream()
                .map(v -> v.at("name").text())
                .collect(Collectors.toSet());
        var script = Files.read(CHART.resolve("files/topics.sh"));
        var asked = java.util.regex.Pattern.compile("\\$\\{([A-Z_]+):[?]}")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(told).containsAll(asked).containsAll(Set.of("KAFKA_CLIENT_PROPERTIES"));
        assertThat(Composition.read().environment("topics").keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static Node container(String service) {
        return rendered.stream()
                .filter(part -> is(part, "Deployment", service))
                .map(part -> containers(part).getFirst())
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> containers(Node part) {
        return part.at("spec", "template", "spec", "containers").list();
    }

    private static boolean is(Node part, String kind, String name) {
        return part.at("kind").text().equals(kind)
                && part.at("metadata", "name").text().equals(name);
    }
}
