package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever is led to a port of compose finds somebody who listens there. */
class PortsTest {

    private static final Pattern ADDRESS = Pattern.compile("\\b([a-z-]+):(\\d{4,5})\\b");
    private static final Map<String, Set<Integer>> OTHERS = Map.of(
            "mongodb", Set.of(27017),
            "mail", Set.of(1025, 8025),
            "prometheus", Set.of(9090),
            "grafana", Set.of(3000));

    private final Composition compose = Composition.read();

    @Test
    void leadsServicesOnlyToPortsThatSomebodyListensOn() {
        var addresses = Artefact.SERVICES.stream()
                .flatMap(service -> compose.environment(service).values().stream())
                .flatMap(PortsTest::addresses)
                .toList();

        assertThat(addresses).hasSizeGreaterThan(16).allSatisfy(this::isListenedTo);
    }

    @Test
    void leadsTheOthersThereToo() {
        var datasource = Files.read(Files.DEPLOY.resolve("grafana/provisioning/datasources/weltoffen.yml"));
        var addresses = Stream.of(
                        compose.environment("topics").get("KAFKA_BROKERS"),
                        compose.environment("kafka").get("KAFKA_ADVERTISED_LISTENERS"),
                        compose.environment("kafka").get("KAFKA_CONTROLLER_QUORUM_VOTERS"),
                        compose.services()
                                .at("kafka", "healthcheck", "test")
                                .list()
                                .getLast()
                                .text(),
                        compose.services()
                                .at("mongodb", "healthcheck", "test")
                                .list()
                                .getLast()
                                .text(),
                        datasource)
                .flatMap(PortsTest::addresses)
                .toList();

        assertThat(addresses).hasSize(6).allSatisfy(this::isListenedTo);
    }

    @Test
    void findsTheMailServer() {
        var notification = compose.environment("notification-service");

        assertThat(ports(notification.get("SPRING_MAIL_HOST")))
                .contains(Integer.valueOf(notification.get("SPRING_MAIL_PORT")));
    }

    @Test
    void publishesOnThisMachineOnlyWhatIsListenedTo() {
        var published = compose.services().map().entrySet().stream()
                .flatMap(service -> service.getValue().at("ports").list().stream()
                        .map(port -> Map.entry(service.getKey(), port.text())))
                .toList();

        assertThat(published).hasSize(5).allSatisfy(port -> {
            String[] parts = port.getValue().split(":");
            assertThat(parts[0]).as(port.toString()).isEqualTo("127.0.0.1");
            assertThat(ports(port.getKey())).as(port.toString()).contains(Integer.valueOf(parts[2]));
        });
    }

    @Test
    void publishesTheGatewayWhereBrowsersAreLed() {
        var address = URI.create(compose.environment("gateway").get("WELTOFFEN_PUBLICURL"));

        assertThat(compose.services().at("gateway", "ports").list())
                .extracting(port -> port.text().split(":")[1])
                .containsExactly(String.valueOf(address.getPort()));
        assertThat(compose.environment("keycloak")).containsEntry("WELTOFFEN_PUBLIC_URL", address.toString());
        assertThat(compose.environment("notification-service"))
                .containsEntry("WELTOFFEN_PUBLICURL", address.toString());
    }

    /** The names of this machine are the browser's affair. */
    private static Stream<MatchResult> addresses(String text) {
        return ADDRESS.matcher(text).results().filter(found -> !found.group(1).equals("localhost"));
    }

    private void isListenedTo(MatchResult address) {
        assertThat(ports(address.group(1))).as(address.group()).contains(Integer.valueOf(address.group(2)));
    }

    private Set<Integer> ports(String host) {
        return switch (host) {
            case "kafka" -> listeners(compose.environment("kafka").get("KAFKA_LISTENERS"));
            case "keycloak" ->
                Set.of(Integer.valueOf(compose.environment("keycloak").get("KC_HTTP_PORT")));
            default ->
                Artefact.SERVICES.contains(host) ? Dockerfile.read().exposes() : OTHERS.getOrDefault(host, Set.of());
        };
    }

    private static Set<Integer> listeners(String listeners) {
        return Pattern.compile("://:(\\d+)")
                .matcher(listeners)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }
}
