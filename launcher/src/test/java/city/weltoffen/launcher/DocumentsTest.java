package city.weltoffen.launcher;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What documents name must be there: files, and in the papers of an administration settings and jobs. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENTS = ROOT.resolve("docs");
    private static final List<String> MODULES = List.of(
            "service-defaults",
            "relations-service",
            "measures-service",
            "networking-service",
            "notification-service",
            "gateway");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Predicate<String> SETTING = Pattern.compile(
                    "(?:weltoffen|spring|server|management)\\.[a-z0-9.-]+|[A-Z]+(?:_[A-Z]+)+")
            .asMatchPredicate();
    private static final Predicate<String> TOPIC = Pattern.compile(
                    "weltoffen\\.(?:relations|measures|networking|notifications|live)")
            .asMatchPredicate();

    @Test
    void leadToFilesThatAreThere() {
        List<Path> documents = Stream.concat(Stream.of(ROOT.resolve("README.md")), markdown(DOCUMENTS))
                .toList();
        List<String> broken = documents.stream()
                .flatMap(document -> found(LINK, text(document))
                        .filter(link -> !link.contains("://") && !link.startsWith("mailto:"))
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> ROOT.relativize(document) + " → " + link))
                .toList();

        assertThat(documents).hasSizeGreaterThan(50);
        assertThat(broken).isEmpty();
    }

    @Test
    void nameSettingsThatAreThere() {
        Set<String> bound = MODULES.stream().flatMap(DocumentsTest::bound).collect(Collectors.toSet());
        String configured = configuration();
        List<String> named = namedInPapers().filter(SETTING).filter(not(TOPIC)).toList();

        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(bound.contains(name) || mentions(configured, name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void nameJobsThatAreThere() {
        Set<String> jobs = sources()
                .flatMap(source -> found(Pattern.compile("return \"([a-z-]+)\";"), text(source)))
                .collect(Collectors.toSet());
        List<String> named = found(
                        Pattern.compile("Aufgabe `([^`]+)`|`([a-z]+(?:-[a-z]+)+)` \\|$", Pattern.MULTILINE), papers())
                .toList();

        assertThat(named).contains("forget-participants", "ask-citizens");
        assertThat(jobs).containsAll(named);
    }

    private static Stream<String> namedInPapers() {
        return found(CODE, papers());
    }

    private static String papers() {
        return markdown(DOCUMENTS.resolve("administration"))
                .map(DocumentsTest::text)
                .collect(Collectors.joining("\n"));
    }

    /** The names of settings that a module's own records bind. */
    private static Stream<String> bound(String module) {
        Path metadata = ROOT.resolve(module).resolve("target/classes/META-INF/spring-configuration-metadata.json");
        return JsonMapper.shared()
                .readTree(text(metadata))
                .get("properties")
                .valueStream()
                .map(property -> property.get("name").asString());
    }

    private static String configuration() {
        return resources()
                .filter(file -> file.toString().endsWith(".yml"))
                .map(DocumentsTest::text)
                .collect(Collectors.joining("\n"));
    }

    /** As a word of its own, since {@code KAFKA} would be in {@code KAFKA_BROKERS}. */
    private static boolean mentions(String configured, String name) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(configured)
                .find();
    }

    private static Stream<Path> resources() {
        return MODULES.stream().flatMap(module -> files(ROOT.resolve(module).resolve("src/main/resources")));
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java")));
    }

    private static Stream<Path> markdown(Path folder) {
        return files(folder).filter(file -> file.toString().endsWith(".md"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(DocumentsTest::group);
    }

    /** The only group that matched. */
    private static String group(MatchResult match) {
        String first = match.group(1);
        return first != null ? first : match.group(2);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
