package city.weltoffen.measures.concept.web;

import city.weltoffen.measures.concept.ConceptVersion;
import city.weltoffen.measures.concept.Difference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept that was taken over.
 *
 * @param byName who imported it; nobody where the service did at its start
 */
record VersionResponse(
        int number,
        String hash,
        Instant at,
        String by,
        @Nullable String byName,
        List<Difference> differences) {

    static VersionResponse of(ConceptVersion version) {
        return new VersionResponse(
                version.number(), version.hash(), version.at(), version.by(), version.byName(), version.differences());
    }
}
