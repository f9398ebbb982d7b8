package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department offers.
 *
 * @param department its slug
 * @param place where it is
 * @param begins first day
 * @param ends last day
 * @param themes slugs of themes
 * @param languages needed there, ISO 639-1
 * @param places for how many people
 * @param applyUntil last day to apply; without one it is possible until it begins
 */
public record JobShadowingDetails(
        String department,
        LocalizedText title,
        @Nullable LocalizedText description,
        String place,
        LocalDate begins,
        LocalDate ends,
        Set<String> themes,
        Set<String> languages,
        int places,
        @Nullable LocalDate applyUntil) {

    public JobShadowingDetails {
        themes = Copies.set(themes);
        languages = Copies.set(languages);
    }

    /** @throws DomainProblem {@code invalid} for days that do not fit each other */
    void requirePossible() {
        if (ends.isBefore(begins)) {
            throw DomainProblem.invalid("#/ends", "ends-before-begin");
        }
        if (applyUntil != null && applyUntil.isAfter(begins)) {
            throw DomainProblem.invalid("#/applyUntil", "after-begin");
        }
    }

    /** Last day to apply. */
    public LocalDate lastDay() {
        return applyUntil == null ? begins : applyUntil;
    }

    JobShadowingDetails keptBy(String successor) {
        return new JobShadowingDetails(
                successor, title, description, place, begins, ends, themes, languages, places, applyUntil);
    }
}
