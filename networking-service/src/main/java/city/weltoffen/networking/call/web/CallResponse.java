package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of a call; {@code nextDeadline} is the first that is not over. */
record CallResponse(
        String id,
        String identifier,
        String title,
        String kind,
        @Nullable String programme,
        @Nullable LocalizedText programmeName,
        String status,
        @Nullable LocalDate opensOn,
        @Nullable String deadlineModel,
        List<Deadline> deadlines,
        @Nullable LocalDate nextDeadline,
        @Nullable Money budget,
        List<String> keywords,
        @Nullable String typeOfAction,
        @Nullable String callIdentifier,
        @Nullable String callTitle,
        @Nullable String link,
        List<CallSection> text,
        List<String> audiences,
        @Nullable String expectedMonth,
        String source,
        Instant createdAt,
        Instant updatedAt) {

    static CallResponse of(Call call, LocalDate today, ProgrammeNames programmes) {
        CallDetails details = call.details();
        return new CallResponse(
                call.id().value(),
                details.identifier(),
                details.title(),
                details.kind(),
                details.programme(),
                programmes.of(details.programme()),
                details.status().name(),
                details.opensOn(),
                details.deadlineModel(),
                details.deadlines(),
                details.nextDeadline(today).map(Deadline::date).orElse(null),
                details.budget(),
                details.keywords(),
                details.typeOfAction(),
                details.callIdentifier(),
                details.callTitle(),
                details.link(),
                details.text(),
                details.audiences(),
                details.expectedMonth(),
                call.source().slug(),
                call.createdAt(),
                call.updatedAt());
    }
}
