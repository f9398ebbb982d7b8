package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.PresentDepartment;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Asks the directory, for each department every few seconds: the city's provider of identities may take days to follow,
 * and nobody shall lose what is theirs until then.
 */
final class PresentDepartments implements PresentDepartment {

    private static final long KEPT = Duration.ofSeconds(5).toNanos();

    private final ObjectProvider<Directory> directory;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    PresentDepartments(ObjectProvider<Directory> directory) {
        this.directory = directory;
    }

    private record Known(String slug, long askedAt) {}

    @Override
    public String of(String slug) {
        long now = System.nanoTime();
        Known answer = known.get(slug);
        if (answer == null || now - answer.askedAt() > KEPT) {
            answer = new Known(directory.getObject().resolve(slug), now);
            known.put(slug, answer);
        }
        return answer.slug();
    }
}
