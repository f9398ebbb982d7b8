package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which calls a list shows; all conditions hold, of several values one. */
record CallFilter(
        @Parameter(description = "Words; all occur in identifier, title, key words or text, whatever case or accent")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Kinds of call") @Nullable Set<String> kind,

        @Parameter(description = "Abbreviations of programmes") @Nullable
        Set<String> programme,

        @Parameter(description = "States") @Nullable Set<CallStatus> status,

        @Parameter(description = "The next deadline is on this day or later") @Nullable
        LocalDate deadlineFrom,

        @Parameter(description = "The next deadline is on this day or earlier") @Nullable
        LocalDate deadlineTo,

        @Parameter(description = "Slugs of those who may answer it") @Nullable
        Set<String> audience,

        @Parameter(description = "Kinds of source, for instance eu-portal") @Nullable
        Set<String> origin,

        @Parameter(description = "Whether only a month is known in which it usually opens") @Nullable
        Boolean expected,

        @Parameter(description = "Slugs of departments whose profile it fits") @Nullable
        Set<String> department,

        @Parameter(description = "Slugs of departments that have an interest in it") @Nullable
        Set<String> interested,

        @Parameter(
                description = "Slug of the department whose matches and reasons the list shows and sorts by;"
                        + " the first of department, or else one's own")
        @Nullable
        String matchFor) {

    /** What the call itself must be; words, departments and interests are looked up elsewhere. */
    Predicate<CallEntry> condition(LocalDate today) {
        return entry -> {
            CallDetails details = entry.details();
            return oneOf(kind, details.kind())
                    && oneOf(programme, details.programme())
                    && oneOf(status, details.status())
                    && oneOf(origin, entry.origin().slug())
                    && (audience == null
                            || audience.isEmpty()
                            || details.audiences().stream().anyMatch(audience::contains))
                    && (expected == null || expected == (details.expectedMonth() != null))
                    && nextDeadlineFits(details, today);
        };
    }

    private boolean nextDeadlineFits(CallDetails details, LocalDate today) {
        if (deadlineFrom == null && deadlineTo == null) {
            return true;
        }
        return details.nextDeadline(today)
                .map(Deadline::date)
                .filter(next -> deadlineFrom == null || !next.isBefore(deadlineFrom))
                .filter(next -> deadlineTo == null || !next.isAfter(deadlineTo))
                .isPresent();
    }

    private static <T> boolean oneOf(@Nullable Set<T> wanted, @Nullable T value) {
        return wanted == null || wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
