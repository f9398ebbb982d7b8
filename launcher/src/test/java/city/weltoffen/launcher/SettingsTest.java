package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void countsAnEmptyTextAsNotGiven() {
        var settings = settings(Map.of(
                "weltoffen.root",
                "/srv/weltoffen",
                "weltoffen.data",
                "",
                "weltoffen.demo",
                " ",
                "weltoffen.clock.start",
                ""));

        assertThat(settings.data()).isEqualTo(Path.of("/srv/weltoffen/.weltoffen"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.clockOffset()).isEmpty();
    }

    @Test
    void takesWhatIsGiven() {
        var settings = settings(Map.of(
                "weltoffen.root",
                "/srv/weltoffen/launcher/..",
                "weltoffen.data",
                "/var/data",
                "weltoffen.demo",
                "false"));

        assertThat(settings.root()).isEqualTo(Path.of("/srv/weltoffen"));
        assertThat(settings.data()).isEqualTo(Path.of("/var/data"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void tellsEveryServiceWhereTheOthersAre() {
        var settings = new Settings(
                Map.of("weltoffen.port.identity", "9001", "weltoffen.port.gateway.management", "9081"),
                Map.of(
                        "MONGODB_URI", "mongodb://elsewhere",
                        "RELATIONS_SERVICE_INSTANCES", "http://one:1,http://two:2"));

        var topology = Topology.of(settings, new Ports(settings));

        assertThat(topology.url()).isEqualTo("http://localhost:8080");
        assertThat(topology.store().embedded()).isFalse();
        assertThat(topology.broker().address()).isEqualTo("127.0.0.1:19092");
        assertThat(topology.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("IDENTITY_ISSUER", "http://localhost:9001")
                        .containsEntry("MONGODB_URI", "mongodb://elsewhere")
                        .containsEntry("GATEWAY_INSTANCES", "http://127.0.0.1:9081")
                        .containsEntry("RELATIONS_SERVICE_INSTANCES", "http://one:1,http://two:2")
                        .containsEntry("SERVER_ADDRESS", "127.0.0.1"));
        assertThat(topology.services().getLast().health())
                .hasToString("http://127.0.0.1:9081/actuator/health/readiness");
    }

    @Test
    void refusesAPortThatIsNone() {
        var settings = settings(Map.of("weltoffen.port.kafka", "http"));

        assertThatThrownBy(() -> new Ports(settings).of("kafka", 19092))
                .isInstanceOf(LaunchProblem.class)
                .hasMessage("weltoffen.port.kafka is \"http\", but must be a port");
    }

    private static Settings settings(Map<String, String> properties) {
        return new Settings(properties, Map.of());
    }
}
