package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import org.jspecify.annotations.Nullable;

/** What each kind of relation needs. */
final class RelationRules {

    private RelationRules() {}

    /** A twinning is the council's: it is established, suspended, converted and ended by resolution only. */
    static void requireResolution(RelationKind kind, @Nullable Resolution resolution) {
        if (kind.isForTheCouncil() && resolution == null) {
            throw DomainProblem.invalid("#/resolution", "resolution-required");
        }
    }

    /** A friendship and a project partnership have an end or named projects. */
    static void requireLimit(
            String pointer, RelationKind kind, RelationDetails details, @Nullable Agreement agreement) {
        boolean ends = agreement != null && agreement.validUntil() != null;
        if (kind.isLimited() && !ends && details.namedProjects().isEmpty()) {
            throw DomainProblem.invalid(pointer, "end-or-projects-required");
        }
    }

    /** A membership says the city's role in the network, an EU project what it is about. */
    static void requireParts(RelationKind kind, RelationDetails details) {
        if (kind == RelationKind.NETWORK_MEMBERSHIP && details.membership() == null) {
            throw DomainProblem.invalid("#/membership", "required");
        }
        if (kind == RelationKind.EU_PROJECT && details.project() == null) {
            throw DomainProblem.invalid("#/project", "required");
        }
    }
}
