package city.weltoffen.networking.training.web;

import city.weltoffen.networking.learning.Texts;
import city.weltoffen.networking.learning.TypedLine;
import city.weltoffen.networking.learning.TypedText;
import city.weltoffen.networking.training.Booking;
import city.weltoffen.networking.training.Session;
import city.weltoffen.networking.training.TrainingDates;
import city.weltoffen.networking.training.TrainingDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a training; a language that is missing is told in the other one.
 *
 * @param department slug of the department that offers it
 * @param zone of its times; the city's where nothing is said
 * @param place where people come together
 * @param link where it is, online
 * @param provider who holds it
 */
record TrainingRequest(
        @NotBlank @Size(max = 100) String department,
        @NotNull @Valid TypedLine title,
        @Valid @Nullable TypedText description,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> themes,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = SLUG) @Size(max = 100) String> measures,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid SessionRequest> sessions,
        @Size(max = 100) @Nullable String zone,
        @Size(max = 300) @Nullable String place,

        @Size(max = 2000) @URL(regexp = "https?://.*") @Nullable
        String link,

        @Size(max = 200) @Nullable String provider,
        @NotNull @Valid BookingRequest booking) {

    private static final String SLUG = "[a-z0-9][a-z0-9.-]*";

    /** A day with its times. */
    record SessionRequest(
            @NotNull LocalDate day,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {}

    /** Either a link, or places. */
    record BookingRequest(
            @Size(max = 2000) @URL(regexp = "https?://.*") @Nullable
            String link,

            @Min(1) @Max(1000) @Nullable Integer places,
            @Nullable LocalDate until) {}

    TrainingDetails details(ZoneId city) {
        return new TrainingDetails(
                department,
                title.required("#/title"),
                TypedText.orNone(description),
                Texts.set(themes),
                Texts.set(measures),
                dates(city),
                Texts.orNone(place),
                Texts.orNone(link),
                Texts.orNone(provider),
                new Booking(Texts.orNone(booking.link()), booking.places(), booking.until()));
    }

    private TrainingDates dates(ZoneId city) {
        return new TrainingDates(
                sessions.stream()
                        .map(session -> new Session(session.day(), session.from(), session.until()))
                        .toList(),
                zone == null || zone.isBlank() ? city.getId() : zone.strip());
    }
}
