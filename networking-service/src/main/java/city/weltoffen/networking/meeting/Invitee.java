package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.util.List;

/**
 * Somebody who is invited.
 *
 * @param departments slugs of those that the person coordinates or deputises for
 * @param deputy whether only as deputy
 * @param away on the day of the meeting
 */
public record Invitee(Person person, List<String> departments, boolean deputy, boolean away) {

    public Invitee {
        departments = List.copyOf(departments);
    }
}
