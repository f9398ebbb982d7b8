package city.weltoffen.relations.relation;

import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** With what the funder grants now, wherever it still says what was told before; its days only both together. */
    EuProject following(EuProject told, EuProject now) {
        boolean days = Objects.equals(begins, told.begins) && Objects.equals(ends, told.ends);
        return new EuProject(
                following(programme, told.programme, now.programme),
                call,
                role,
                following(grant, told.grant, now.grant),
                days ? now.begins : begins,
                days ? now.ends : ends,
                consortium);
    }

    private static <T> @Nullable T following(@Nullable T here, @Nullable T told, @Nullable T now) {
        return Objects.equals(here, told) ? now : here;
    }

    /** The city's part in the consortium. */
    public enum Role {
        LEAD,
        PARTNER
    }

    /** @param country ISO 3166-1 alpha-2 */
    public record Member(String name, @Nullable String country) {}
}
