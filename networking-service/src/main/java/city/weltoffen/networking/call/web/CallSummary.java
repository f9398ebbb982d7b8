package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.Recommendation;
import city.weltoffen.networking.call.match.CallMatch;
import city.weltoffen.networking.call.match.web.MatchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list.
 *
 * @param nextDeadline the first that is not over
 * @param recommendation what the office says for it, in one sentence
 * @param match how it fits the department that was asked for, if it does
 */
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
        String source,
        @Nullable MatchResponse match,
        @Nullable LocalizedText recommendation,
        Instant updatedAt) {

    static CallSummary of(CallLine line, ProgrammeNames programmes) {
        CallEntry entry = line.entry();
        CallMatch match = line.match();
        Recommendation said = entry.recommendation();
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
                line.nextDeadline(),
                details.budget(),
                details.keywords(),
                details.audiences(),
                details.expectedMonth(),
                entry.origin().slug(),
                match == null ? null : MatchResponse.of(match),
                said == null ? null : said.sentence(),
                entry.updatedAt());
    }
}
