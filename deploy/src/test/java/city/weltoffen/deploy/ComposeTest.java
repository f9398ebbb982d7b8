package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|mongodb)://([a-z-]+):(\\d+)");
    private static final Map<String, Set<Integer>> BACKENDS = Map.of(
            "mongodb",
            Set.of(27017),
            "kafka",
            Set.of(9092, 9093),
            "mail",
            Set.of(1025, 8025),
            "prometheus",
            Set.of(9090),
            "grafana",
            Set.of(3000),
            "keycloak",
            Set.of(8090));

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
        var bases = Pattern.compile("(?m)^FROM (\\S+)")
                .matcher(dockerfile())
                .results()
                .map(found -> found.group(1));

        assertThat(Stream.concat(images, bases).filter(image -> !image.equals("build")))
                .hasSizeGreaterThan(10)
                .allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void mountsOnlyWhatIsThere() {
        var mounted = compose.services().map().values().stream()
                .flatMap(service -> service.at("volumes").list().stream())
                .map(volume -> volume.text().split(":")[0])
                .toList();
        var named = compose.file().at("volumes").map().keySet();

        assertThat(mounted).isNotEmpty().allSatisfy(source -> {
            if (source.startsWith("./")) {
                assertThat(Files.ROOT.resolve(source)).exists();
            } else {
                assertThat(named).contains(source);
            }
        });
        assertThat(mounted).containsAll(named);
    }

    @Test
    void leadsOnlyToPortsThatSomebodyListensOn() {
        var addresses = Artefact.SERVICES.stream()
                .flatMap(service -> compose.environment(service).values().stream())
                .flatMap(value -> ADDRESS.matcher(value).results())
                .filter(found -> !found.group(1).equals("localhost"))
                .toList();

        assertThat(addresses)
                .hasSizeGreaterThan(8)
                .allSatisfy(found ->
                        assertThat(ports(found.group(1))).as(found.group()).contains(Integer.valueOf(found.group(2))));
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
                .containsExactlyInAnyOrderElementsOf(
                        Artefact.SERVICES.stream().map(name -> name + ":9080").toList());
    }

    @Test
    void publishesPortsOfThisMachineOnly() {
        assertThat(compose.services().map().entrySet())
                .allSatisfy(service -> service.getValue()
                        .at("ports")
                        .list()
                        .forEach(port ->
                                assertThat(port.text()).as(service.getKey()).startsWith("127.0.0.1:")));
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

    private Set<Integer> ports(String host) {
        if (Artefact.SERVICES.contains(host)) {
            return Pattern.compile("(?m)^EXPOSE (\\d+) (\\d+)")
                    .matcher(dockerfile())
                    .results()
                    .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
        }
        return BACKENDS.getOrDefault(host, Set.of());
    }

    private static String dockerfile() {
        return Files.read(Files.DEPLOY.resolve("Dockerfile"));
    }
}
