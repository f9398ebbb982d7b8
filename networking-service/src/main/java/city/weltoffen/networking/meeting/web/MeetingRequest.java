package city.weltoffen.networking.meeting.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.meeting.Invited;
import city.weltoffen.networking.meeting.MeetingDetails;
import city.weltoffen.networking.meeting.MeetingTime;
import city.weltoffen.networking.meeting.SeriesRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says.
 *
 * @param begins by the clock of the zone, for instance {@code 2026-05-06T10:00}
 * @param zone IANA name; the city's when nothing is said
 * @param departments slugs of those whose coordinators are invited; all where none is named
 * @param guests without account
 * @param series for a new meeting only: when it takes place again
 * @param chair for a new meeting only: opaque subject of who has the chair
 */
record MeetingRequest(
        @NotNull @Valid TitleRequest title,
        @NotNull LocalDateTime begins,
        @NotNull LocalDateTime ends,
        @Size(max = 60) @Nullable String zone,
        @Size(max = 300) @Nullable String place,

        @Size(max = 500) @Pattern(regexp = "|https?://\\S+") @Nullable
        String videoLink,

        @Size(max = 100) @Nullable String fileReference,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> departments,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 200) String> guests,
        @Valid @Nullable SeriesRequest series,
        @Size(max = 200) @Nullable String chair) {

    /** @param en as in German when nothing is said */
    record TitleRequest(
            @NotBlank @Size(max = 200) String de,
            @Size(max = 200) @Nullable String en) {

        LocalizedText text() {
            String english = blankToNull(en);
            return new LocalizedText(de.strip(), english == null ? de.strip() : english);
        }
    }

    /**
     * When it takes place again.
     *
     * @param every so many weeks or months
     * @param nth which of its weekdays in the month, 1 to 4, or -1 for the last one; by the first day when missing
     * @param until last day, or else how many in all
     */
    record SeriesRequest(
            SeriesRule.@NotNull Rhythm rhythm,
            @NotNull @Min(1) @Max(12) Integer every,
            @Min(-1) @Max(4) @Nullable Integer nth,
            @Nullable LocalDate until,
            @Min(1) @Max(60) @Nullable Integer count) {

        SeriesRule rule() {
            return new SeriesRule(rhythm, every, nth == null || nth == 0 ? null : nth, until, count);
        }
    }

    MeetingDetails details(String defaultZone) {
        String named = blankToNull(zone);
        return new MeetingDetails(
                title.text(),
                MeetingTime.of(begins, ends, named == null ? defaultZone : named),
                blankToNull(place),
                blankToNull(videoLink),
                blankToNull(fileReference));
    }

    Invited invited() {
        return new Invited(orEmpty(departments), orEmpty(guests));
    }

    static List<String> orEmpty(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().map(String::strip).distinct().toList();
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
