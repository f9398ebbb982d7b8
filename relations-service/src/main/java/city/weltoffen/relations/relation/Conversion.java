package city.weltoffen.relations.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a relation becomes. */
public record Conversion(
        RelationKind kind,
        @Nullable Agreement agreement,
        List<String> namedProjects,
        @Nullable Resolution resolution,
        @Nullable String reason) {

    RelationDetails applyTo(RelationDetails details) {
        return namedProjects.isEmpty() ? details : details.withNamedProjects(namedProjects);
    }
}
