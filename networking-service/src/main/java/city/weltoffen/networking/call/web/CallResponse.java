package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEnd;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a call.
 *
 * @param nextDeadline the first that is not over
 * @param source the soundest kind of source that told of it
 * @param sources all kinds of source that told of it
 * @param disputed names of fields in which the office's word stands while a source says something else
 * @param end why it is closed: {@code STATUS}, {@code DEADLINE} or {@code ABSENCE}
 * @param recommendation what the office says for it
 */
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
        List<String> sources,
        Set<String> disputed,
        @Nullable String end,
        @Nullable Recommendation recommendation,
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
                call.sources().stream().map(CallOrigin::slug).toList(),
                call.disputed(),
                Optional.ofNullable(call.end()).map(CallEnd::name).orElse(null),
                call.recommendation(),
                call.createdAt(),
                call.updatedAt());
    }
}
