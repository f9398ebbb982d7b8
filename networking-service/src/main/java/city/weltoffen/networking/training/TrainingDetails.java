package city.weltoffen.networking.training;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a training.
 *
 * @param department slug of the department that offers it
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 * @param place where it is, where people come together
 * @param link where it is, online
 * @param provider who holds it
 */
public record TrainingDetails(
        String department,
        LocalizedText title,
        @Nullable LocalizedText description,
        Set<String> themes,
        Set<String> measures,
        TrainingDates dates,
        @Nullable String place,
        @Nullable String link,
        @Nullable String provider,
        Booking booking) {

    public TrainingDetails {
        themes = Copies.set(themes);
        measures = Copies.set(measures);
    }

    /** @throws DomainProblem {@code invalid} for days that do not fit each other */
    public void requirePossible() {
        dates.requirePossible();
        if (booking.until() != null && booking.until().isAfter(dates.begins())) {
            throw DomainProblem.invalid("#/booking/until", "after-begin");
        }
    }

    TrainingDetails keptBy(String successor) {
        return new TrainingDetails(
                successor, title, description, themes, measures, dates, place, link, provider, booking);
    }
}
