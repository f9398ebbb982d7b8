package city.weltoffen.events.measures;

import city.weltoffen.events.Copies;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a measure that others may need.
 *
 * @param code as the concept writes it, for instance {@code 4.2}
 * @param field id of its field of action
 * @param goals ids of the goals it serves
 * @param responsible slug of the responsible department
 * @param involved slugs of the involved departments
 * @param phase {@code NOT_STARTED}, {@code PLANNING}, {@code IMPLEMENTATION} or {@code COMPLETED}
 * @param status {@code ON_TIME}, {@code LATE}, {@code POSTPONED} or {@code CANCELLED}; internal
 */
public record MeasureFacts(
        String code,
        String field,
        Set<String> goals,
        @Nullable String responsible,
        Set<String> involved,
        String phase,
        String status) {

    public MeasureFacts {
        goals = Copies.set(goals);
        involved = Copies.set(involved);
    }
}
