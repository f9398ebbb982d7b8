package city.weltoffen.networking.action;

import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.action.ActionStep.FieldChange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is another in who does something, as history shows it. */
final class Changes {

    private Changes() {}

    static List<FieldChange> between(Responsible before, Responsible now) {
        return Stream.of(
                        new FieldChange(
                                "department",
                                before.departmentName().de(),
                                now.departmentName().de()),
                        new FieldChange("person", nameOf(before.person()), nameOf(now.person())))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    private static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : person.name() == null ? person.subject() : person.name();
    }
}
