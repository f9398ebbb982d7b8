package city.weltoffen.measures.snapshot;

import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How the whole concept stood on a day; it is written once and never changes.
 *
 * @param concept its title
 * @param fields of action, with the names that they had
 * @param departments names that the departments had, by slug
 * @param measures in the order of the concept
 */
@Document("reportSnapshots")
public record Snapshot(
        @Id String id,
        LocalDate asOf,
        Instant takenAt,
        LocalizedText concept,
        List<FrozenField> fields,
        Map<String, LocalizedText> departments,
        List<FrozenMeasure> measures) {

    public Snapshot {
        fields = List.copyOf(fields);
        departments = Map.copyOf(departments);
        measures = List.copyOf(measures);
    }

    /** A field of action. */
    public record FrozenField(String id, LocalizedText title) {}

    /** Without what is internal. */
    public Snapshot published() {
        return new Snapshot(
                id,
                asOf,
                takenAt,
                concept,
                fields,
                departments,
                measures.stream().map(FrozenMeasure::published).toList());
    }

    public Optional<FrozenMeasure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    public List<FrozenMeasure> measuresOf(FrozenField field) {
        return measures.stream()
                .filter(measure -> measure.field().equals(field.id()))
                .toList();
    }

    /** The name that a department had; its slug where it had none. */
    public LocalizedText department(String slug) {
        return departments.getOrDefault(slug, new LocalizedText(slug, slug));
    }
}
