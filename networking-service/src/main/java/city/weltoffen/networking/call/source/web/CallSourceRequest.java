package city.weltoffen.networking.call.source.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.source.PortalQuery;
import city.weltoffen.networking.call.source.Presets;
import city.weltoffen.networking.call.source.SourceDetails;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceSchedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A source as the international office sets it up.
 *
 * @param kind stays what it was when it was created
 * @param enabled whether the schedule counts; true when nothing is said
 * @param address https; none for templates, and for the portal's search where the setting of the service names it
 * @param schedule none when it is asked by hand only
 * @param search of the portal's search only
 */
record CallSourceRequest(
        @NotNull SourceKind kind,
        @NotNull @Valid SourceName name,
        @Nullable Boolean enabled,
        @Size(max = 2000) @Nullable String address,
        @Valid @Nullable ScheduleRequest schedule,
        @Valid @Nullable SearchRequest search,
        @Valid @Nullable PresetsRequest presets) {

    SourceDetails details() {
        return new SourceDetails(
                kind,
                new LocalizedText(name.de().strip(), name.en().strip()),
                enabled == null || enabled,
                orNone(address),
                schedule == null ? null : schedule.schedule(),
                search == null ? null : search.query(),
                presets == null ? Presets.NONE : presets.presets());
    }

    static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    record SourceName(
            @NotBlank @Size(max = 200) String de,
            @NotBlank @Size(max = 200) String en) {}

    /** Either times, with or without days, or hours. */
    record ScheduleRequest(
            @Size(max = 24) @Nullable List<@NotNull LocalTime> times,
            @Size(max = 7) @Nullable Set<@NotNull DayOfWeek> days,
            @Min(1) @Max(168) @Nullable Integer everyHours) {

        boolean isEitherTimesOrHours() {
            return (times == null || times.isEmpty()) != (everyHours == null);
        }

        SourceSchedule schedule() {
            return new SourceSchedule(times == null ? List.of() : times, days == null ? Set.of() : days, everyHours);
        }
    }

    record SearchRequest(
            @NotEmpty @Size(max = 10) List<@NotBlank @Pattern(regexp = "\\d{1,3}") String> types,
            @NotEmpty @Size(max = 10) List<@NotBlank @Pattern(regexp = "\\d{1,10}") String> statuses,
            @NotEmpty @Size(max = 24) List<@NotBlank @Pattern(regexp = "[a-z]{2}") String> languages,
            @Min(1) @Max(100) int pageSize,

            @Size(max = 50) @Pattern(regexp = "\\w*") @Nullable
            String sort) {

        PortalQuery query() {
            return new PortalQuery(types, statuses, languages, pageSize, orNone(sort));
        }
    }

    record PresetsRequest(
            @Size(max = 100) @Nullable String kind,
            @Size(max = 50) @Nullable String programme,
            @Size(max = 20) @Nullable List<@NotBlank String> audiences) {

        Presets presets() {
            return new Presets(orNone(kind), orNone(programme), audiences == null ? List.of() : audiences);
        }
    }
}
