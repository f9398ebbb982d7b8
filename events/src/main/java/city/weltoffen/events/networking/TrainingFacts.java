package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.Set;

/**
 * The facts of a training; its text and who signed up stay with the networking group.
 *
 * @param department slug of the department that offers it
 * @param state {@code OFFERED}, {@code HELD} or {@code CANCELLED}
 * @param begins first day
 * @param ends last day
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 */
public record TrainingFacts(
        String department, String state, LocalDate begins, LocalDate ends, Set<String> themes, Set<String> measures) {

    public TrainingFacts {
        themes = Copies.set(themes);
        measures = Copies.set(measures);
    }
}
