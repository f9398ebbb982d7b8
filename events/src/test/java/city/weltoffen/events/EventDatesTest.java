package city.weltoffen.events;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.measures.MilestoneFacts;
import city.weltoffen.events.networking.ActionItemFacts;
import city.weltoffen.events.networking.CallFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static EventDates ofCall(Deadline... deadlines) {
        CallFacts call = new CallFacts("X", "Title", "grant", null, "OPEN", null, List.of(deadlines), null);
        return new EventDates(call, null, null, null, null, null, null);
    }

    @Test
    void areAllDeadlinesOfACallAsExactlyAsTheyAreKnown() {
        Instant at = Instant.parse("2026-09-15T15:00:00Z");

        List<EventDate> dates = ofCall(Deadline.on(DAY.minusDays(60)), new Deadline(DAY, at))
                .byMatter(false)
                .get("");

        assertThat(dates).extracting(EventDate::part).containsExactly(1, 2);
        assertThat(dates.get(0).begins()).isNull();
        assertThat(dates.get(1).begins()).isEqualTo(at);
    }

    @Test
    void ofACallWithoutDeadlineAreNoneAndSaySo() {
        assertThat(ofCall().byMatter(false)).isEqualTo(Map.of("", List.of()));
    }

    @Test
    void ofAMilestoneAreItsOwnAndOverWhenItIsReached() {
        MilestoneFacts reached = new MilestoneFacts("m1", DAY, DAY.minusDays(1), null, null);

        assertThat(new EventDates(null, null, reached, null, null, null, null).byMatter(false))
                .hasEntrySatisfying(
                        "m1", dates -> assertThat(dates.getFirst().over()).isTrue());
    }

    @Test
    void ofAnActionItemAreOverWhenItIsDone() {
        ActionItemFacts done = new ActionItemFacts("kultur", DAY, "DONE", null);

        assertThat(new EventDates(null, null, null, done, null, null, null)
                        .byMatter(false)
                        .get(""))
                .allMatch(EventDate::over);
    }

    @Test
    void areNoneWhereAnEventIsAboutNone() {
        assertThat(new EventDates(null, null, null, null, null, null, null).byMatter(true))
                .isEmpty();
    }
}
