package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call in a list; {@code nextDeadline} is the first that is not over. */
record CallSummary(
        String id,
        String identifier,
        String title,
        String kind,
        @Nullable String programme,
        @Nullable LocalizedText programmeName,
        String status,
        @Nullable LocalDate opensOn,
        List<Deadline> deadlines,
        @Nullable LocalDate nextDeadline,
        @Nullable Money budget,
        List<String> keywords,
        List<String> audiences,
        @Nullable String expectedMonth,
        Instant updatedAt) {

    static CallSummary of(CallEntry entry, LocalDate today, ProgrammeNames programmes) {
        CallDetails details = entry.details();
        return new CallSummary(
                entry.id().value(),
                details.identifier(),
                details.title(),
                details.kind(),
                details.programme(),
                programmes.of(details.programme()),
                details.status().name(),
                details.opensOn(),
                details.deadlines(),
                details.nextDeadline(today).map(Deadline::date).orElse(null),
                details.budget(),
                details.keywords(),
                details.audiences(),
                details.expectedMonth(),
                entry.updatedAt());
    }
}
