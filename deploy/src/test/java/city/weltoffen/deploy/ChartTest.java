package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ChartTest {

    static final List<String> SERVICES = Artefact.SERVICES;

    private static Chart chart = new Chart(List.of());

    @TempDir
    private static Path copy;

    @BeforeAll
    static void render() throws IOException {
        chart = Chart.rendered(copy);
    }

    @Test
    void isAcceptedByHelm() {
        var result = new Helm(Chart.DIRECTORY).lint().strict().call();

        assertThat(result.isFailed()).as(String.valueOf(result.getMessages())).isFalse();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tellsServicesOnlyWhatTheyRead(String service) {
        var environment = chart.container(service).at("env").list().stream()
                .map(variable -> variable.at("name").text())
                .filter(name -> !name.equals("WELTOFFEN_DEMO"))
                .collect(Collectors.toSet());

        assertThat(environment).contains("MONGODB_URI", "IDENTITY_ISSUER");
        assertThat(Artefact.of(service).unknown(environment)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void asksHealthWhereItIs(String service) {
        var container = chart.container(service);

        assertThat(List.of("startupProbe", "livenessProbe", "readinessProbe")).allSatisfy(probe -> {
            var asked = container.at(probe, "httpGet");
            assertThat(asked.at("port").text()).isEqualTo("management");
            assertThat(asked.at("path").text()).isIn(Artefact.of(service).healthPaths());
        });
    }

    /** A broker that is away must not end pods, nor keep commands from them. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void endsPodsAndSendsRequestsWhateverTheBrokerDoes(String service) {
        var container = chart.container(service);

        assertThat(container.at("livenessProbe", "httpGet", "path").text()).endsWith("/liveness");
        assertThat(container.at("readinessProbe", "httpGet", "path").text()).endsWith("/serving");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void hasEverythingForEachService(String service) {
        assertThat(Stream.of("Deployment", "Service", "HorizontalPodAutoscaler", "PodDisruptionBudget", "NetworkPolicy")
                        .filter(kind -> !chart.has(kind, service)))
                .isEmpty();
        var container = chart.container(service);
        assertThat(container.at("securityContext", "readOnlyRootFilesystem").text())
                .isEqualTo("true");
        assertThat(container.at("resources", "limits", "memory").isThere()).isTrue();
    }

    @Test
    void holdsNoSecretAndRefersToThemByName() {
        assertThat(chart.of("Secret")).isEmpty();
        assertThat(chart.containers()
                        .flatMap(container -> container.at("env").list().stream())
                        .filter(variable ->
                                variable.at("name").text().matches(".*(PASSWORD|SECRET|USERNAME|MONGODB_URI)")))
                .hasSizeGreaterThan(6)
                .allMatch(variable ->
                        variable.at("valueFrom", "secretKeyRef", "name").isThere());
    }

    @Test
    void pinsEveryImage() {
        assertThat(chart.containers().map(container -> container.at("image").text()))
                .hasSize(6)
                .allMatch(image -> ComposeTest.PINNED.matcher(image).matches());
    }

    @Test
    void createsTopicsWithEverySettingThatTheScriptAsksFor() {
        var job = chart.part("Job", "weltoffen-topics");
        var told = Chart.containers(job).getFirst().at("env").list().stream()
                .map(variable -> variable.at("name").text())
                .collect(Collectors.toSet());
        var script = Files.read(Chart.DIRECTORY.resolve("files/topics.sh"));
        var asked = Pattern.compile("\\$\\{([A-Z_]+):[?]}")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(told).containsAll(asked).containsAll(Set.of("KAFKA_CLIENT_PROPERTIES"));
        assertThat(Composition.read().environment("topics").keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }
}
