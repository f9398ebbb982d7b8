package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What containers are told to read lies in what is mounted into them. */
class MountsTest {

    private final Composition compose = Composition.read();

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
    void givesPrometheusItsConfigurationItsRulesAndItsStore() {
        String configuration = option("prometheus", "--config.file=");
        var rules =
                yaml(inContainer("prometheus", configuration)).at("rule_files").list();

        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(inContainer(
                                "prometheus",
                                Path.of(configuration)
                                        .resolveSibling(file.text())
                                        .toString()))
                        .isRegularFile());
        assertThat(volumes("prometheus")).containsEntry(option("prometheus", "--storage.tsdb.path="), "prometheus");
    }

    @Test
    void givesGrafanaItsDashboards() {
        var provisioning = inContainer("grafana", "/etc/grafana/provisioning");
        var provider = yaml(provisioning.resolve("dashboards/weltoffen.yml"))
                .at("providers")
                .list()
                .getFirst();
        String home = compose.environment("grafana").get("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH");

        assertThat(Files.in(
                        inContainer("grafana", provider.at("options", "path").text()), ".json"))
                .isNotEmpty();
        assertThat(inContainer("grafana", home)).isRegularFile();
        assertThat(volumes("grafana")).containsEntry("/var/lib/grafana", "grafana");
    }

    @Test
    void givesTheTopicsTheirScriptAndKeycloakItsRealm() {
        String script =
                compose.services().at("topics", "command").list().getLast().text();

        assertThat(inContainer("topics", script)).isRegularFile();
        assertThat(compose.services().at("keycloak", "command").list())
                .extracting(Node::text)
                .contains("--import-realm");
        assertThat(Files.in(inContainer("keycloak", "/opt/keycloak/data/import"), "-realm.json"))
                .hasSize(1);
    }

    @Test
    void keepsTheDataOfStoreAndBrokerInVolumes() {
        assertThat(volumes("mongodb")).containsEntry("/data/db", "mongodb");
        assertThat(volumes("kafka")).containsEntry(compose.environment("kafka").get("KAFKA_LOG_DIRS"), "kafka");
    }

    /** Where in the repository that path of a container comes from; a folder too that holds a single mounted file. */
    private Path inContainer(String service, String path) {
        return volumes(service).entrySet().stream()
                .filter(volume -> Path.of(path).startsWith(volume.getKey())
                        || Path.of(volume.getKey()).startsWith(path))
                .map(volume -> Path.of(path).startsWith(volume.getKey())
                        ? Files.ROOT
                                .resolve(volume.getValue())
                                .resolve(Path.of(volume.getKey()).relativize(Path.of(path)))
                        : Files.ROOT.resolve(volume.getValue()).getParent())
                .map(Path::normalize)
                .filter(java.nio.file.Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no " + path));
    }

    /** Sources by where they are in the container. */
    private Map<String, String> volumes(String service) {
        return compose.services().at(service, "volumes").list().stream()
                .map(volume -> volume.text().split(":"))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private String option(String service, String prefix) {
        return compose.services().at(service, "command").list().stream()
                .map(Node::text)
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Node yaml(Path file) {
        return Files.yaml(Files.read(file)).getFirst();
    }
}
