package city.weltoffen.measures.concept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The city's lists as relations-service has them in its own file: no service asks another, so a test compares. */
final class RelationsCatalogue {

    private static final Path FILE = Path.of("../relations-service/src/main/resources/city/hannover.yml");

    private RelationsCatalogue() {}

    static Set<String> keys(String list) {
        try (var text = Files.newBufferedReader(FILE)) {
            Map<String, Map<String, Map<String, Object>>> settings = new Yaml().load(text);
            return settings.get("weltoffen.city").get(list).keySet().stream()
                    .map(key -> key.replaceAll("[\\[\\]]", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
