package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Rules and dashboards name meters that exist; a name that nobody writes is an alert that never comes. */
class MetersTest {

    private static final Pattern NAME =
            Pattern.compile("\\b(http_|weltoffen_|spring_|jvm_|process_|kafka_|system_|tomcat_|mongodb_)[a-z_]+");
    private static final Set<String> AGREED = agreed();

    @ParameterizedTest
    @MethodSource("expressions")
    void namesAgreedMeters(String expression) {
        var named =
                NAME.matcher(expression).results().map(found -> found.group()).collect(Collectors.toSet());

        assertThat(named.isEmpty() ? expression : "").doesNotContain("(");
        assertThat(AGREED).containsAll(named);
    }

    @Test
    void everyMeterOfOursIsDescribed() {
        var page = Files.ROOT.resolve("docs/operations.md");
        assumeTrue(java.nio.file.Files.exists(page), "docs/operations.md is not written yet");
        var described = Files.read(page);

        assertThat(meters().map(meter -> meter.split(" ")[1])
                        .filter(name -> name.startsWith("weltoffen.") && !described.contains("`" + name)))
                .isEmpty();
    }

    static Stream<String> expressions() {
        var rules = Files.yaml(Files.read(Files.DEPLOY.resolve("prometheus/rules/weltoffen.yml"))).stream()
                .flatMap(file -> file.at("groups").list().stream())
                .flatMap(group -> group.at("rules").list().stream())
                .map(rule -> rule.at("expr").text());
        var dashboards = Files.in(Files.DEPLOY.resolve("grafana/dashboards"), ".json").stream()
                .map(file -> JsonMapper.shared().readTree(Files.read(file)))
                .flatMap(board -> board.findValues("expr").stream())
                .map(expression -> expression.asString());
        return Stream.concat(rules, dashboards).filter(expression -> !expression.contains("up{"));
    }

    private static Stream<String> meters() {
        return Files.read(Files.DEPLOY.resolve("meters.txt")).lines().filter(line -> !line.startsWith("#"));
    }

    private static Set<String> agreed() {
        return meters().map(line -> line.split(" "))
                .flatMap(MetersTest::written)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As Micrometer's Prometheus registry writes them. */
    private static Stream<String> written(String[] meter) {
        String name = meter[1].replace('.', '_');
        return switch (meter[0]) {
            case "timer" -> Stream.of("bucket", "count", "sum", "max").map(part -> name + "_seconds_" + part);
            case "counter" -> Stream.of(name + "_total");
            case "gauge" -> Stream.of(name);
            default -> Stream.of(name + "_" + meter[0]);
        };
    }
}
