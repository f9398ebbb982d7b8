package city.weltoffen.networking.training;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signed up; who came first has a place, who came later waits.
 *
 * @param department slug of the person's department
 * @param movedUpOn day on which a place became free for somebody who waited, until they have seen it
 * @param attended said when the training was held
 */
public record SignUp(
        Person person,
        @Nullable String department,
        Instant at,
        @Nullable LocalDate movedUpOn,
        boolean attended) {

    static SignUp of(Person person, @Nullable String department, Instant at) {
        return new SignUp(person, department, at, null, false);
    }

    SignUp movedUp(@Nullable LocalDate day) {
        return new SignUp(person, department, at, day, attended);
    }

    SignUp cameTo(Set<String> people) {
        return new SignUp(person, department, at, movedUpOn, people.contains(person.subject()));
    }

    boolean isOf(String subject) {
        return person.subject().equals(subject);
    }
}
