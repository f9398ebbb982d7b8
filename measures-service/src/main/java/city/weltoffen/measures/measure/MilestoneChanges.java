package city.weltoffen.measures.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two plans of a milestone, as text. */
final class MilestoneChanges {

    private MilestoneChanges() {}

    static List<FieldChange> between(MilestonePlan before, MilestonePlan now) {
        return Stream.of(
                        new FieldChange(
                                "title.de", before.title().de(), now.title().de()),
                        new FieldChange(
                                "title.en", before.title().en(), now.title().en()),
                        new FieldChange(
                                "due", before.due().toString(), now.due().toString()),
                        new FieldChange("subMeasure", before.subMeasure(), now.subMeasure()),
                        new FieldChange("department", before.department(), now.department()),
                        new FieldChange("contact", name(before.contact()), name(now.contact())))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }
}
