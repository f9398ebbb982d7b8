package city.weltoffen.measures.snapshot;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.Concepts;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Takes snapshots of all measures and keeps those that a report is made of. They are only ever added. */
@Repository
public class Snapshots {

    private final MongoTemplate template;
    private final Concepts concepts;
    private final MeasureIndex index;
    private final MeasureSigns signs;
    private final ObjectProvider<SnapshotPart> parts;
    private final Directory directory;
    private final Clock businessClock;

    Snapshots(
            MongoTemplate template,
            Concepts concepts,
            MeasureIndex index,
            MeasureSigns signs,
            ObjectProvider<SnapshotPart> parts,
            Directory directory,
            Clock businessClock) {
        this.template = template;
        this.concepts = concepts;
        this.index = index;
        this.signs = signs;
        this.parts = parts;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    /** How everything stands; nothing is kept. Measures that the concept names no longer are left out. */
    public Snapshot take(LocalDate asOf) {
        Concept concept = concepts.inForce().concept();
        List<FrozenMeasure> measures = index.find(measure -> !measure.state().withdrawn()).stream()
                .map(measure -> freeze(measure, asOf))
                .toList();
        return new Snapshot(
                Generators.timeBasedEpochGenerator().generate().toString(),
                asOf,
                businessClock.instant(),
                concept.title(),
                concept.fields().stream()
                        .map(field -> new Snapshot.FrozenField(field.id(), field.title()))
                        .toList(),
                names(measures),
                measures);
    }

    private FrozenMeasure freeze(MeasureEntry measure, LocalDate asOf) {
        MeasureCode code = measure.code();
        Contribution more =
                parts.stream().map(part -> part.of(code, asOf)).reduce(Contribution.none(), Contribution::and);
        return Freezing.of(measure, signs.of(code, asOf), more, asOf);
    }

    private Map<String, LocalizedText> names(List<FrozenMeasure> measures) {
        Map<String, LocalizedText> names = new TreeMap<>();
        for (FrozenMeasure measure : measures) {
            Optional.ofNullable(measure.responsible()).ifPresent(slug -> name(names, slug));
            measure.involved().forEach(slug -> name(names, slug));
            measure.progress()
                    .forEach(progress ->
                            Optional.ofNullable(progress.department()).ifPresent(slug -> name(names, slug)));
        }
        return names;
    }

    private void name(Map<String, LocalizedText> names, String slug) {
        directory.department(slug).ifPresent(department -> names.put(slug, department.name()));
    }

    /** Keeps it for good. */
    public void keep(Snapshot snapshot) {
        template.insert(snapshot);
    }

    /** @throws DomainProblem {@code not-found} */
    public Snapshot require(String id) {
        return Optional.ofNullable(template.findById(id, Snapshot.class)).orElseThrow(() -> DomainProblem.notFound(id));
    }
}
