package city.weltoffen.networking.interest;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions that a department has to record before the deadline, and calls that another one passed on to it. */
@Component
class InterestMatters implements MatterSource {

    private static final Wait DECIDE = Wait.of(
            "interest-to-decide",
            "Entscheidung über Teilnahme einzutragen",
            "Decision on taking part to record",
            "Eintragen",
            "Record");
    private static final Wait LOOK =
            Wait.of("call-passed-on", "Aufruf an Sie weitergegeben", "Call passed on to you", "Ansehen", "Look at it");

    private final InterestIndex index;
    private final Deadlines deadlines;
    private final ZoneId city;

    InterestMatters(InterestIndex index, Deadlines deadlines, Clock businessClock) {
        this.index = index;
        this.deadlines = deadlines;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        List<InterestEntry> theirs = index.find(
                entry -> entry.waitsForDecision() && reader.coordinated().contains(entry.department())
                        || isNewsFor(entry, reader));
        Map<CallId, CallDates> dates =
                deadlines.of(theirs, entry -> Stream.of(entry.call().callId()), reader.today());
        return theirs.stream()
                .filter(entry -> !dates(dates, entry).isOver(reader.today()))
                .map(entry -> matter(entry, dates(dates, entry).next()));
    }

    private static CallDates dates(Map<CallId, CallDates> dates, InterestEntry entry) {
        return dates.getOrDefault(entry.call().callId(), CallDates.UNKNOWN);
    }

    /** Passed on to a department of theirs that has not said anything yet. */
    private boolean isNewsFor(InterestEntry entry, Reader reader) {
        String to = entry.passedOnTo();
        return to != null
                && reader.coordinated().contains(to)
                && index.find(other -> other.call().callId().equals(entry.call().callId())
                                && other.department().equals(to))
                        .isEmpty();
    }

    private Matter matter(InterestEntry entry, @Nullable LocalDate due) {
        String title = entry.call().title();
        boolean passedOn = entry.passedOnTo() != null;
        return (passedOn ? LOOK : DECIDE)
                .matter(
                        entry.id().value(),
                        new LocalizedText(title, title),
                        due,
                        day(passedOn ? entry.changedAt() : entry.since()),
                        passedOn ? Objects.requireNonNull(entry.passedOnTo()) : entry.department(),
                        "/funding/" + entry.call().callId().value());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, city);
    }
}
