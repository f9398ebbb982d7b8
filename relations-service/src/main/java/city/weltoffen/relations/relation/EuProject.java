package city.weltoffen.relations.relation;

import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an EU project has beyond other relations.
 *
 * @param programme code of the funding programme, where known
 * @param call id or identifier of the call
 * @param grant the city's share
 */
public record EuProject(
        @Nullable String programme,
        @Nullable String call,
        @Nullable Role role,
        @Nullable Money grant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        List<Member> consortium) {

    public EuProject {
        consortium = List.copyOf(consortium);
    }

    /** The city's part in the consortium. */
    public enum Role {
        LEAD,
        PARTNER
    }

    /** @param country ISO 3166-1 alpha-2 */
    public record Member(String name, @Nullable String country) {}
}
