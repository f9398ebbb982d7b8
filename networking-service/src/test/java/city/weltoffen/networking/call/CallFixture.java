package city.weltoffen.networking.call;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call on 6 May 2026 of which sources tell. */
final class CallFixture {

    static final ZonedDateTime DAY = ZonedDateTime.of(2026, 5, 6, 12, 0, 0, 0, ZoneId.of("Europe/Berlin"));
    static final Duration SETTLE = Duration.ofDays(2);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 23);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    static final List<Addressee> FOLLOWERS = List.of(Addressee.coordinatorsOf("kultur"));

    private CallFixture() {}

    static Call publishedBy(CallOrigin origin, Sketch sketch) {
        return Call.publish(told(origin, sketch), DAY);
    }

    static ToldCall told(CallOrigin origin, Sketch sketch, String... unsaid) {
        return new ToldCall(origin, sketch.details(), Set.of(unsaid));
    }

    static Optional<CallChange> tells(Call call, CallOrigin origin, Sketch sketch, ZonedDateTime now) {
        return call.take(told(origin, sketch), now, SETTLE, () -> FOLLOWERS);
    }

    static List<String> fields(Optional<CallChange> change) {
        return change.map(
                        one -> one.fields().stream().map(field -> field.field()).toList())
                .orElse(List.of());
    }

    static Sketch anyCall() {
        return new Sketch(
                "Climate partnerships",
                CallStatus.OPEN,
                LocalDate.of(2026, 4, 1),
                List.of(SEPTEMBER),
                4_000_000,
                List.of("climate", "cities"),
                List.of(new CallSection("Scope", "Cities – “twinned” or not"), new CallSection("Support", "Ask us")));
    }

    /** What of a call these tests change. */
    record Sketch(
            String title,
            CallStatus status,
            @Nullable LocalDate opensOn,
            List<LocalDate> deadlines,
            int budget,
            List<String> keywords,
            List<CallSection> text) {

        Sketch titled(String other) {
            return new Sketch(other, status, opensOn, deadlines, budget, keywords, text);
        }

        Sketch in(CallStatus other) {
            return new Sketch(title, other, opensOn, deadlines, budget, keywords, text);
        }

        Sketch opening(@Nullable LocalDate day) {
            return new Sketch(title, status, day, deadlines, budget, keywords, text);
        }

        Sketch due(LocalDate... days) {
            return new Sketch(title, status, opensOn, List.of(days), budget, keywords, text);
        }

        Sketch worth(int amount) {
            return new Sketch(title, status, opensOn, deadlines, amount, keywords, text);
        }

        Sketch about(String... words) {
            return new Sketch(title, status, opensOn, deadlines, budget, List.of(words), text);
        }

        Sketch saying(CallSection... sections) {
            return new Sketch(title, status, opensOn, deadlines, budget, keywords, List.of(sections));
        }

        CallDetails details() {
            return new CallDetails(
                    "LIFE-2026",
                    title,
                    "grant",
                    "LIFE",
                    status,
                    opensOn,
                    null,
                    deadlines.stream().map(Deadline::on).toList(),
                    budget == 0 ? null : Money.euros(BigDecimal.valueOf(budget)),
                    keywords,
                    null,
                    null,
                    null,
                    null,
                    text,
                    List.of(),
                    null);
        }
    }
}
