package city.weltoffen.networking.department;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What will happen to a department on a day to come.
 *
 * @param on first day on which it counts
 * @param named how it is called and where it belongs from then on, when it goes on
 * @param successor slug of the department that takes over what is open, when it ends
 * @param into slugs of all departments that do its work from then on
 * @param founded those of them that do not exist before that day
 */
public record PlannedChange(
        String id,
        ChangeKind kind,
        LocalDate on,
        @Nullable Naming named,
        @Nullable String successor,
        List<String> into,
        List<NewDepartment> founded) {

    public PlannedChange {
        into = List.copyOf(into);
        founded = List.copyOf(founded);
    }

    static PlannedChange renaming(Naming named, LocalDate on) {
        return new PlannedChange(anyId(), ChangeKind.RENAMED, on, named, null, List.of(), List.of());
    }

    static PlannedChange ending(Ending ending, List<NewDepartment> founded) {
        return new PlannedChange(anyId(), ending.kind(), ending.on(), null, ending.successor(), ending.into(), founded);
    }

    private static String anyId() {
        return Generators.timeBasedEpochGenerator().generate().toString();
    }

    boolean isDue(LocalDate today) {
        return !on.isAfter(today);
    }
}
