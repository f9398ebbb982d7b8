package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.TypedDeadlines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a year's call as they were announced; with none it is expected again.
 *
 * @param opensOn first day of submission
 * @param deadlines in any order
 */
record AnnouncementRequest(
        @NotNull @Min(2000) @Max(2999) Integer year,
        @Nullable LocalDate opensOn,
        @Size(max = 50) @Nullable List<@NotNull @Valid AnnouncedDeadline> deadlines) {

    /** @param date the day; @param at the moment on that day, in Brussels time, where known */
    record AnnouncedDeadline(
            @NotNull LocalDate date, @Nullable Instant at) {}

    TemplateYear announced() {
        List<AnnouncedDeadline> typed = deadlines == null ? List.of() : deadlines;
        List<Deadline> days = IntStream.range(0, typed.size())
                .mapToObj(place -> TypedDeadlines.of(
                        typed.get(place).date(), typed.get(place).at(), place))
                .toList();
        TemplateYear announced = TemplateYear.announced(year, opensOn, days);
        if (opensOn != null
                && !announced.deadlines().isEmpty()
                && opensOn.isAfter(announced.deadlines().getLast().date())) {
            throw DomainProblem.invalid("#/opensOn", "opens-after-deadline");
        }
        return announced;
    }
}
