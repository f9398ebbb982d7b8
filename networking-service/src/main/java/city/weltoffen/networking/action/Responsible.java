package city.weltoffen.networking.action;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who does it.
 *
 * @param department slug
 * @param departmentName as it was called when it took it over; history keeps it
 * @param person in it, if one is named
 */
public record Responsible(
        String department,
        LocalizedText departmentName,
        @Nullable Person person) {

    boolean isIn(String subject) {
        return person != null && person.is(subject);
    }

    Responsible with(@Nullable Person other) {
        return new Responsible(department, departmentName, other);
    }
}
