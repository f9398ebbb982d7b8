package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"MONGODB_URI", "SPRING_MAIL_HOST", "WELTOFFEN_CALLS_PORTAL_URL", "PATH"})
    void leavesBeansAsUsualWhereOnlyValuesAreSet(String name) {
        assertThat(new Settings(Map.of(), Map.of(name, "any")).leaveBeansAsUsual())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_CLOUD_REFRESH_ENABLED",
                "spring.main.lazy-initialization",
                "SPRING_MAIL_JNDINAME",
                "MANAGEMENT_SERVER_PORT",
                "WELTOFFEN_DIRECTORY_COPY"
            })
    void knowsWhatMayDecideOnBeans(String name) {
        assertThat(new Settings(Map.of(), Map.of(name, "any")).leaveBeansAsUsual())
                .isFalse();
    }

    @Test
    void hasOtherBeansWithoutExamples() {
        assertThat(settings(Map.of("weltoffen.demo", "false")).leaveBeansAsUsual())
                .isFalse();
    }

    @Test
    void tellsEveryServiceWhereTheOthersAre() {
        var settings = new Settings(
                Map.of("weltoffen.port.identity", "9001", "weltoffen.port.gateway.management", "9090"),
                Map.of("MONGODB_URI", "mongodb://elsewhere"));

        var topology = Topology.of(settings, new Ports(settings));

        assertThat(topology.url()).isEqualTo("http://localhost:8080");
        assertThat(topology.store().embedded()).isFalse();
        assertThat(topology.broker().address()).isEqualTo("127.0.0.1:19092");
        assertThat(topology.services())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("IDENTITY_ISSUER", "http://localhost:9001")
                        .containsEntry("MONGODB_URI", "mongodb://elsewhere")
                        .containsEntry("GATEWAY_INSTANCES", "http://127.0.0.1:9090")
                        .containsEntry("RELATIONS_SERVICE_URL", "http://localhost:8081")
                        .containsEntry("RELATIONS_SERVICE_INSTANCES", "http://127.0.0.1:9081")
                        .containsEntry("SERVER_ADDRESS", "127.0.0.1"));
        assertThat(topology.services().getLast().health())
                .hasToString("http://127.0.0.1:9090/actuator/health/readiness");
    }

    @Test
    void tellsTheGatewayOfEveryInstance() {
        var settings = settings(Map.of(
                "weltoffen.instances", "2",
                "weltoffen.port.measures-service-2", "8182",
                "weltoffen.port.measures-service-2.management", "9182"));

        var services = Topology.of(settings, new Ports(settings)).services();

        assertThat(services)
                .extracting(Service::name)
                .containsExactly(
                        "identity",
                        "relations-service",
                        "relations-service-2",
                        "measures-service",
                        "measures-service-2",
                        "networking-service",
                        "networking-service-2",
                        "notification-service",
                        "notification-service-2",
                        "gateway");
        assertThat(services.getLast().environment())
                .containsEntry("MEASURES_SERVICE_URL", "http://localhost:8082,http://localhost:8182")
                .containsEntry("MEASURES_SERVICE_INSTANCES", "http://127.0.0.1:9082,http://127.0.0.1:9182")
                .containsEntry("GATEWAY_INSTANCES", "http://127.0.0.1:9080");
        assertThat(services)
                .filteredOn(service -> service.name().equals("measures-service-2"))
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.application()).isEqualTo("measures-service");
                    assertThat(service.needs()).containsExactly(Topology.STORE, Topology.BROKER);
                    assertThat(service.environment()).containsEntry("SERVER_PORT", "8182");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "12", "2.5"})
    void refusesANumberOfInstancesThatIsNone(String instances) {
        var settings = settings(Map.of("weltoffen.instances", instances));

        assertThatThrownBy(settings::instances)
                .isInstanceOf(LaunchProblem.class)
                .hasMessage("weltoffen.instances is \"%s\", but must be a number from 1 to 9", instances);
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
