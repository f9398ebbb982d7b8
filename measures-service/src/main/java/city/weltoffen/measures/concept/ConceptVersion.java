package city.weltoffen.measures.concept;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept as it was taken over.
 *
 * @param number counts from 1
 * @param hash of its file
 * @param by subject of who imported it, or the service itself at its start
 * @param byName name of that person; internal
 */
public record ConceptVersion(
        int number,
        String hash,
        Instant at,
        String by,
        @Nullable String byName,
        Concept concept,
        List<Difference> differences) {

    public ConceptVersion {
        differences = List.copyOf(differences);
    }
}
