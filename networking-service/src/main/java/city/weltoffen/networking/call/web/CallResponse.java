package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.Awaited;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEnd;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.Recommendation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
 * @param awaited fields of which a source tells a value that went away a short time ago, and is not believed yet
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
        List<AwaitedValue> awaited,
        @Nullable String end,
        @Nullable Recommendation recommendation,
        Instant createdAt,
        Instant updatedAt) {

    /** @param settle how long a value that went away must be told again before it is believed */
    static CallResponse of(Call call, ZonedDateTime now, Duration settle, ProgrammeNames programmes) {
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
                details.nextDeadline(now.toLocalDate()).map(Deadline::date).orElse(null),
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
                call.awaited(now.toInstant(), settle).stream()
                        .map(AwaitedValue::of)
                        .toList(),
                Optional.ofNullable(call.end()).map(CallEnd::name).orElse(null),
                call.recommendation(),
                call.createdAt(),
                call.updatedAt());
    }

    /**
     * A value that comes back.
     *
     * @param field its name
     * @param from kind of source that tells it
     * @param until when it counts, if it is still told then
     */
    record AwaitedValue(String field, String from, Instant until) {

        static AwaitedValue of(Awaited awaited) {
            return new AwaitedValue(awaited.field(), awaited.from().slug(), awaited.until());
        }
    }
}
