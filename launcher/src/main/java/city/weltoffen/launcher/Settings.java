package city.weltoffen.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a start was told. An empty text counts as not given, because Maven passes on what nobody set.
 *
 * @param properties {@code weltoffen.*}, as after {@code -D}
 * @param environment the process's environment
 */
public record Settings(Map<String, String> properties, Map<String, String> environment) {

    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(30);

    /** Variables on which conditions of Spring's and ours depend, or may; of those for mail only one does. */
    private static final Pattern DECIDING = Pattern.compile(
            "(SPRING[_.](?!MAIL[_.](?!JNDI))|MANAGEMENT[_.]|SERVER[_.]|SPRINGDOC[_.]|LOGGING[_.]|WELTOFFEN[_.]DIRECTORY[_.]?COPY).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INSTANCES = Pattern.compile("[1-9]");

    public Settings {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    /** The settings of this process: its system properties and its environment. */
    public static Settings ofThisProcess() {
        var properties = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("weltoffen."))
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
        return new Settings(properties, System.getenv());
    }

    Optional<String> property(String name) {
        return given(properties, name);
    }

    Optional<String> environment(String name) {
        return given(environment, name);
    }

    /** The root of the project, against which relative paths are meant. */
    Path root() {
        return Path.of(property("weltoffen.root").orElse("")).toAbsolutePath().normalize();
    }

    /** Where everything that must survive a restart lies. */
    Path data() {
        return root().resolve(property("weltoffen.data").orElse(".weltoffen")).normalize();
    }

    /** Where the services' executable jars lie. */
    Path applications() {
        return root().resolve(property("weltoffen.applications").orElse("launcher/target/apps"))
                .normalize();
    }

    boolean demo() {
        return property("weltoffen.demo").map(Boolean::parseBoolean).orElse(true);
    }

    /** Whether services have the beans that they usually have: nothing was set on which conditions depend. */
    boolean leaveBeansAsUsual() {
        return demo()
                && environment.keySet().stream()
                        .noneMatch(name -> DECIDING.matcher(name).matches());
    }

    /** How many processes each service runs as, besides {@code identity} and {@code gateway}. */
    int instances() {
        var text = property("weltoffen.instances").orElse("1");
        if (!INSTANCES.matcher(text).matches()) {
            throw new LaunchProblem("weltoffen.instances is \"%s\", but must be a number from 1 to 9".formatted(text));
        }
        return Integer.parseInt(text);
    }

    Optional<Duration> clockOffset() {
        return property("weltoffen.clock.start")
                .map(start -> ClockStart.parse(start).offset(Clock.systemUTC()));
    }

    /** How long a second start on the same data waits for the first to end. */
    Duration lockPatience() {
        return property("weltoffen.lock.patience").map(Duration::parse).orElse(LOCK_PATIENCE);
    }

    /** Whether to end when the process that started this one has ended. */
    boolean followsParent() {
        return property("weltoffen.follow-parent").map(Boolean::parseBoolean).orElse(false);
    }

    private static Optional<String> given(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(Predicate.not(String::isEmpty));
    }
}
