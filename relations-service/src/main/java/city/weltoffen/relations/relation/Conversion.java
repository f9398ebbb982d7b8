package city.weltoffen.relations.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relation becomes.
 *
 * @param membership of one that becomes a membership
 * @param project of one that becomes an EU project
 */
public record Conversion(
        RelationKind kind,
        @Nullable Agreement agreement,
        List<String> namedProjects,
        @Nullable Membership membership,
        @Nullable EuProject project,
        @Nullable Resolution resolution,
        @Nullable String reason) {

    RelationDetails applyTo(RelationDetails details) {
        RelationDetails limited = namedProjects.isEmpty() ? details : details.withNamedProjects(namedProjects);
        return limited.withParts(membership, project);
    }
}
