package city.weltoffen.measures.concept;

import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The concept in force, those before it, and how another one takes its place. */
@Component
public class Concepts {

    /** One instance at a time takes over a concept; the others wait for it. */
    private static final String TURN = "concept";

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ConceptReader reader;
    private final ConceptVersions versions;
    private final Turns turns;
    private final ObjectProvider<ConceptPart> parts;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Clock businessClock;
    private final ConceptSettings settings;

    Concepts(
            ConceptReader reader,
            ConceptVersions versions,
            Turns turns,
            ObjectProvider<ConceptPart> parts,
            Actor actor,
            CurrentIdentity current,
            Clock businessClock,
            ConceptSettings settings) {
        this.reader = reader;
        this.versions = versions;
        this.turns = turns;
        this.parts = parts;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
        this.settings = settings;
    }

    /**
     * What an import did, or would do.
     *
     * @param warnings what is odd but no reason to refuse it
     */
    public record Outcome(List<Difference> differences, List<Mistake> warnings) {}

    public Optional<ConceptVersion> find() {
        return versions.latest();
    }

    /** The one in force; without one the service does not start. */
    public ConceptVersion inForce() {
        return find().orElseThrow(() -> new IllegalStateException("There is no concept yet"));
    }

    /** Those taken over, the latest first. */
    public List<ConceptVersion> versions(long skip, int limit) {
        return versions.newest(skip, limit);
    }

    public long count() {
        return versions.count();
    }

    /** The bytes of a file, of one that is too large one more than may be. */
    public byte[] bytes(InputStream file) throws IOException {
        return file.readNBytes(Math.toIntExact(settings.largestFile().toBytes() + 1));
    }

    /**
     * What a file would change.
     *
     * @throws BrokenConcept with all mistakes
     */
    public Outcome tryOut(byte[] file) {
        ConceptFile read = read(file);
        return new Outcome(differences(read.concept()), read.warnings());
    }

    /**
     * Takes a file over. What people changed by hand and all progress stays.
     *
     * @throws BrokenConcept with all mistakes
     */
    public Outcome takeOver(byte[] file) {
        ConceptFile read = read(file);
        return turns.take(TURN, LONGEST, () -> takeOver(read));
    }

    /** Takes a file over that was never taken over before. */
    Optional<Outcome> takeOverOnce(byte[] file) {
        ConceptFile read = read(file);
        return turns.take(
                TURN, LONGEST, () -> versions.knows(read.hash()) ? Optional.empty() : Optional.of(takeOver(read)));
    }

    private Outcome takeOver(ConceptFile read) {
        ConceptVersion before = find().orElse(null);
        List<Difference> differences = differences(read.concept());
        if (before == null || !before.hash().equals(read.hash())) {
            ordered().forEach(part -> part.apply(read.concept()));
            versions.add(new ConceptVersion(
                    before == null ? 1 : before.number() + 1,
                    read.hash(),
                    businessClock.instant(),
                    actor.subject(),
                    current.find().map(Identity::name).orElse(null),
                    read.concept(),
                    differences));
        }
        return new Outcome(differences, read.warnings());
    }

    private ConceptFile read(byte[] file) {
        ConceptFile read = reader.read(file);
        List<Mistake> more =
                ordered().flatMap(part -> part.mistakes(read).stream()).toList();
        if (!more.isEmpty()) {
            throw new BrokenConcept(more);
        }
        return read;
    }

    private List<Difference> differences(Concept concept) {
        Stream<Difference> own =
                find().stream().flatMap(before -> ConceptDifferences.between(before.concept(), concept).stream());
        return Stream.concat(own, ordered().flatMap(part -> part.differences(concept).stream()))
                .toList();
    }

    private Stream<ConceptPart> ordered() {
        return parts.stream().sorted(Comparator.comparingInt(ConceptPart::order));
    }
}
