package city.weltoffen.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service as it is deployed, read from its jar.
 *
 * @param properties what its configuration metadata and its own settings know
 * @param placeholders names that its settings ask for
 * @param settings its own settings as text
 */
record Artefact(String name, Set<String> properties, Set<String> placeholders, String settings) {

    static final List<String> SERVICES =
            List.of("relations-service", "measures-service", "networking-service", "notification-service", "gateway");

    private static final Path APPLICATIONS = Files.ROOT.resolve("launcher/target/apps");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)[:}]");
    private static final Pattern SETTINGS =
            Pattern.compile("(BOOT-INF/classes/application|weltoffen-defaults).*\\.yml");
    private static final Map<String, Artefact> READ = new TreeMap<>();

    static Artefact of(String name) {
        return READ.computeIfAbsent(name, Artefact::read);
    }

    /** As it is packaged, which only the phase package of the launcher does. */
    static Path jar(String name) {
        return APPLICATIONS.resolve(name + ".jar");
    }

    private static Artefact read(String name) {
        var properties = new TreeSet<String>();
        var settings = new StringBuilder();
        try (var jar = java.nio.file.Files.newInputStream(jar(name))) {
            read(jar, properties, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Made by the phase package of the launcher", e);
        }
        var text = settings.toString();
        var placeholders =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return new Artefact(name, properties, placeholders, text);
    }

    private static void read(InputStream stream, Set<String> properties, StringBuilder settings) throws IOException {
        var zip = new ZipInputStream(stream);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String file = entry.getName();
            if (file.endsWith("spring-configuration-metadata.json")) {
                var known = JsonMapper.shared().readTree(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                known.path("properties")
                        .forEach(
                                property -> properties.add(property.path("name").asString()));
            } else if (SETTINGS.matcher(file).matches()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                settings.append(text).append("\n---\n");
                Files.yaml(text).forEach(part -> keys("", part, properties));
            } else if (file.startsWith("BOOT-INF/lib/") && file.endsWith(".jar")) {
                read(new ByteArrayInputStream(zip.readAllBytes()), properties, settings);
            }
        }
    }

    private static void keys(String prefix, Node part, Set<String> keys) {
        if (part.map().isEmpty()) {
            keys.add(prefix);
        }
        part.map().forEach((name, inner) -> keys(prefix.isEmpty() ? name : prefix + "." + name, inner, keys));
    }

    /** Names of the environment that no setting of this service reads, as Spring itself binds them. */
    Set<String> unknown(Set<String> environment) {
        var unknown = new TreeSet<>(environment);
        unknown.removeAll(placeholders);
        var values = unknown.stream().collect(Collectors.toMap(name -> name, name -> (Object) name));
        var source = ConfigurationPropertySource.from(new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, values));
        for (String property : properties) {
            var name = ConfigurationPropertyName.isValid(property) ? ConfigurationPropertyName.of(property) : null;
            var bound = name == null || source == null ? null : source.getConfigurationProperty(name);
            if (bound != null && bound.getOrigin() instanceof PropertySourceOrigin origin) {
                unknown.remove(origin.getPropertyName());
            }
        }
        return unknown;
    }

    /** Where it says how it is, by the groups that its settings make; liveness comes with the probes. */
    Set<String> healthPaths() {
        var groups = Pattern.compile("\\b(readiness|serving)(?:\\.include:|:\\s+include:)")
                .matcher(settings)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (Pattern.compile("probes(\\.enabled: true|:\\s+enabled: true)")
                .matcher(settings)
                .find()) {
            groups.add("liveness");
        }
        return groups.stream().map(group -> "/actuator/health/" + group).collect(Collectors.toSet());
    }

    Set<String> topics() {
        return Pattern.compile("destination: *(\\S+)")
                .matcher(settings)
                .results()
                .flatMap(found -> List.of(found.group(1).split(",")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
