package city.weltoffen.deploy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The chart as Helm itself renders it, with everything switched on that is off by default. */
record Chart(List<Node> parts) {

    static final Path DIRECTORY = Files.DEPLOY.resolve("helm/weltoffen");

    /** @param copy an empty folder for what Helm reads */
    static Chart rendered(Path copy) throws IOException {
        withoutHooks(copy);
        return new Chart(Files.yaml(new Helm(copy)
                .template()
                .withName("city")
                .set("serviceMonitor.enabled", true)
                .set("mail.host", "mail.invalid")
                .set("mail.credentials", "mail-login")
                .set("topics.clientProperties", "kafka-client")
                .set("tracing", "http://collector:4318/v1/traces")
                .set("environment.WELTOFFEN_DEMO", false)
                .call()));
    }

    /** The library leaves hooks out of what it renders, so here the job of the topics is none. */
    private static void withoutHooks(Path copy) throws IOException {
        FileSystemUtils.copyRecursively(DIRECTORY, copy);
        Path topics = copy.resolve("templates/topics.yaml");
        java.nio.file.Files.writeString(topics, Files.read(topics).replaceAll("(?m)^ +helm.sh/hook.*\\n", ""));
    }

    boolean has(String kind, String name) {
        return of(kind).anyMatch(part -> name(part).equals(name));
    }

    Node part(String kind, String name) {
        return of(kind).filter(part -> name(part).equals(name)).findFirst().orElseThrow();
    }

    Stream<Node> of(String kind) {
        return parts.stream().filter(part -> part.at("kind").text().equals(kind));
    }

    static String name(Node part) {
        return part.at("metadata", "name").text();
    }

    Node container(String service) {
        return containers(part("Deployment", service)).getFirst();
    }

    Stream<Node> containers() {
        return parts.stream().flatMap(part -> containers(part).stream());
    }

    static List<Node> containers(Node part) {
        return part.at("spec", "template", "spec", "containers").list();
    }

    /** Whether the labels of a part are all that is asked for. */
    static boolean isSelected(Node labels, Node asked) {
        Map<String, Node> there = labels.map();
        return !asked.map().isEmpty()
                && asked.map().entrySet().stream()
                        .allMatch(one -> one.getValue().equals(there.get(one.getKey())));
    }
}
