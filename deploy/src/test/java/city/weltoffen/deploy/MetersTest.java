package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

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
    /** Names of labels, where series are chosen and where they are summed up. */
    private static final Pattern LABELS =
            Pattern.compile("(?:\\bby|\\bwithout|\\bon) ?\\(([^)]*)\\)|([a-z_]+) ?(?:=~|!~|!=|=)\"");

    private static final Pattern RENAMED = Pattern.compile("\"([a-z_]+)\", \"\\$1\", \"([a-z_]+)\"");
    /** What every series has: the service says its name, Prometheus the rest, and buckets their bound. */
    private static final Set<String> EVERYWHERE = Set.of("service", "instance", "job", "le");

    private static final Pattern JOBS = Pattern.compile("job=~\\\\?\"([^\"\\\\]+)");
    private static final Set<String> AGREED = agreed();

    @ParameterizedTest
    @MethodSource("expressions")
    void namesAgreedMeters(String expression) {
        var named =
                NAME.matcher(expression).results().map(found -> found.group()).collect(Collectors.toSet());

        assertThat(named.isEmpty() ? expression : "").doesNotContain("(");
        assertThat(AGREED).containsAll(named);
    }

    /** A label that no series has sums up everything, or chooses nothing. */
    @ParameterizedTest
    @MethodSource("expressions")
    void choosesAndSumsByLabelsThatTheseMetersHave(String expression) {
        var known = meters().map(line -> line.split(" "))
                .filter(meter -> MetersTest.written(meter).anyMatch(expression::contains))
                .filter(meter -> meter.length > 2)
                .flatMap(meter -> Stream.of(meter[2].split(",")))
                .map(MetersTest::asScraped)
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(EVERYWHERE);
        RENAMED.matcher(expression).results().forEach(renamed -> known.add(renamed.group(1)));

        assertThat(labels(expression)).isSubsetOf(known);
    }

    /** The label that says which job scraped is that of both scrape configurations. */
    @Test
    void knowsTheJobByItsName() {
        var scrape = Files.yaml(Files.read(Files.DEPLOY.resolve("prometheus/prometheus.yml")))
                .getFirst()
                .at("scrape_configs")
                .list()
                .getFirst();

        assertThat(scrape.at("job_name").text()).matches(jobs());
    }

    /** The one pattern by which rules and dashboards name the job. */
    static String jobs() {
        var named = Stream.concat(
                        Stream.of(Files.DEPLOY.resolve("prometheus/rules/weltoffen.yml")),
                        Files.in(Files.DEPLOY.resolve("grafana/dashboards"), ".json").stream())
                .flatMap(file -> JOBS.matcher(Files.read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSize(1);
        return named.iterator().next();
    }

    @Test
    void asksTheDataSourceThatIsProvisioned() {
        var source = Files.yaml(Files.read(Files.DEPLOY.resolve("grafana/provisioning/datasources/weltoffen.yml")))
                .getFirst()
                .at("datasources")
                .list()
                .getFirst();
        var asked = Files.in(Files.DEPLOY.resolve("grafana/dashboards"), ".json").stream()
                .map(file -> JsonMapper.shared().readTree(Files.read(file)))
                .flatMap(board -> board.findValues("datasource").stream())
                .map(datasource -> datasource.path("uid").asString());

        assertThat(asked).isNotEmpty().containsOnly(source.at("uid").text());
    }

    @Test
    void everyMeterOfOursIsDescribed() {
        var described = Files.read(Files.ROOT.resolve("docs/operations.md"));

        assertThat(meters().map(meter -> meter.split(" ")[1])
                        .filter(name -> name.startsWith("weltoffen.") && !described.contains("`" + name + "`")))
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

    private static Set<String> labels(String expression) {
        var chosen = LABELS.matcher(expression)
                .results()
                .flatMap(found -> Stream.of((found.group(1) == null ? found.group(2) : found.group(1)).split(",")));
        var renamed = RENAMED.matcher(expression).results().map(found -> found.group(2));
        return Stream.concat(chosen, renamed)
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Prometheus has a label job of its own, and renames a meter's. */
    private static String asScraped(String tag) {
        return tag.equals("job") ? "exported_job" : tag.replace('.', '_');
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
