package city.weltoffen.networking.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to speak about.
 *
 * @param duration in minutes
 * @param department slug of the department that brings it
 * @param link to what should be read before
 */
public record Topic(
        String title,
        @Nullable Integer duration,
        @Nullable String department,
        @Nullable String link,
        @Nullable String text) {

    Topic lasting(@Nullable Integer minutes) {
        return new Topic(title, minutes, department, link, text);
    }

    Topic of(String otherDepartment) {
        return new Topic(title, duration, otherDepartment, link, text);
    }
}
