package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ComposeTest {

    static final List<String> SERVICES = Artefact.SERVICES;

    /** A version with two dots at least, so that a name means one image for ever. */
    static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?\\d+\\.\\d+\\.\\d+([._-][A-Za-z0-9._-]+)?");

    private final Composition compose = Composition.read();

    @ParameterizedTest
    @FieldSource("SERVICES")
    void tellsServicesOnlyWhatTheyRead(String service) {
        var environment = compose.environment(service);

        assertThat(environment).isNotEmpty();
        assertThat(Artefact.of(service).unknown(environment.keySet())).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void runsServicesFromTheOneDockerfileWithoutRights(String service) {
        var run = compose.services().at(service);

        assertThat(run.at("build", "dockerfile").text()).isEqualTo("deploy/Dockerfile");
        assertThat(run.at("build", "args", "SERVICE").text()).isEqualTo(service);
        assertThat(run.at("read_only").text()).isEqualTo("true");
        assertThat(run.at("tmpfs").list()).extracting(Node::text).containsExactly("/tmp");
        assertThat(run.at("cap_drop").list()).extracting(Node::text).containsExactly("ALL");
    }

    @Test
    void pinsEveryImage() {
        var images = compose.services().map().values().stream()
                .map(service -> service.at("image").text());

        assertThat(Stream.concat(images, Dockerfile.read().images()))
                .hasSize(16)
                .allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void scrapesTheManagementPortOfEveryService() {
        var scrape = Files.yaml(Files.read(Files.DEPLOY.resolve("prometheus/prometheus.yml")))
                .getFirst()
                .at("scrape_configs")
                .list()
                .getFirst();
        var targets =
                scrape.at("static_configs").list().getFirst().at("targets").list();

        assertThat(scrape.at("metrics_path").text()).isEqualTo("/actuator/prometheus");
        assertThat(targets)
                .extracting(Node::text)
                .containsExactlyInAnyOrderElementsOf(Artefact.SERVICES.stream()
                        .map(name -> name + ":" + Dockerfile.read().listens().get("MANAGEMENT_SERVER_PORT"))
                        .toList());
    }

    /** The issuer's name is known to browsers, and an alias in the network; its port is the same on both sides. */
    @Test
    void callsTheIssuerTheSameInsideAndOutside() {
        var issuer = URI.create(compose.environment("gateway").get("IDENTITY_ISSUER"));
        var keycloak = compose.services().at("keycloak");

        assertThat(keycloak.at("networks", "default", "aliases").list())
                .extracting(Node::text)
                .contains(issuer.getHost());
        assertThat(keycloak.at("environment", "KC_HTTP_PORT").text()).isEqualTo(String.valueOf(issuer.getPort()));
        assertThat(keycloak.at("ports").list())
                .extracting(Node::text)
                .contains("127.0.0.1:%1$d:%1$d".formatted(issuer.getPort()));
        assertThat(SERVICES)
                .allSatisfy(service ->
                        assertThat(compose.environment(service)).containsEntry("IDENTITY_ISSUER", issuer.toString()));
    }

    @Test
    void createsTheTopicsThatServicesUse() {
        var used = SERVICES.stream()
                .flatMap(name -> Artefact.of(name).topics().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var script = Files.read(Files.DEPLOY.resolve("helm/weltoffen/files/topics.sh"));

        assertThat(used).hasSize(5).allSatisfy(topic -> assertThat(script).contains(topic));
    }
}
