package city.weltoffen.measures.counting;

import static city.weltoffen.measures.counting.Counts.where;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.measures.evidence.AnyEvent;
import city.weltoffen.measures.evidence.CopiedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");
    private static final Span YEAR = new Span(Grain.YEAR, 2026, 0);
    private static final Span NEXT = new Span(Grain.YEAR, 2027, 0);

    private static CopiedEvent on(String day, String subject, DomainEvent event) {
        return AnyEvent.copied(
                UUID.randomUUID(),
                subject,
                LocalDate.parse(day).atTime(12, 0).atZone(CITY).toInstant(),
                event);
    }

    private static void add(Tally tally, CopiedEvent... events) {
        for (CopiedEvent event : events) {
            tally.add(event, Set.of());
        }
    }

    @Nested
    class AFlow {

        @Test
        void belongsToTheYearOfTheCity() {
            Tally tally = new FlowTally(Counts.of(Operation.COUNT, Grain.YEAR, null), CITY);
            tally.add(
                    AnyEvent.copied(
                            UUID.randomUUID(),
                            "a",
                            Instant.parse("2026-12-31T23:30:00Z"),
                            AnyEvent.held(1, "festival")),
                    Set.of());

            assertThat(tally.value(YEAR)).isZero();
            assertThat(tally.value(NEXT)).isEqualByComparingTo("1");
        }

        @Test
        void countsWhatMeetsTheConditionsOrWasAssigned() {
            Tally tally = new FlowTally(
                    Counts.of(
                            Operation.COUNT,
                            Grain.MONTH,
                            null,
                            where("tags.measures", "4.2"),
                            where("activity.kind", "festival")),
                    CITY);
            CopiedEvent assigned = on("2026-05-06", "c", AnyEvent.held(1, "festival"));

            add(
                    tally,
                    on("2026-05-06", "a", AnyEvent.held(1, "festival", "4.2")),
                    on("2026-05-06", "b", AnyEvent.held(1, "lecture", "4.2")),
                    assigned);
            tally.add(assigned, Set.of("4.2"));

            assertThat(tally.value(new Span(Grain.MONTH, 2026, 5))).isEqualByComparingTo("2");
            assertThat(tally.value(YEAR)).isEqualByComparingTo("2");
            assertThat(tally.spans(LocalDate.of(2026, 5, 6))).containsExactly(new Span(Grain.MONTH, 2026, 5));
        }

        @Test
        void addsUpNumbersAndListsOnlyEventsThatHaveOne() {
            Tally tally = new FlowTally(Counts.of(Operation.SUM, Grain.YEAR, "participants"), CITY);

            add(
                    tally,
                    on("2026-05-06", "a", AnyEvent.held(120, "festival")),
                    on("2026-05-07", "b", AnyEvent.held(null, "festival")));

            assertThat(tally.value(YEAR)).isEqualByComparingTo("120");
            assertThat(tally.events(YEAR, null, 10)).hasSize(1);
        }

        @Test
        void tellsValuesApart() {
            Tally tally = new FlowTally(Counts.of(Operation.DISTINCT, Grain.TOTAL, "activity.kind"), CITY);

            add(
                    tally,
                    on("2026-05-06", "a", AnyEvent.held(1, "festival")),
                    on("2027-05-07", "b", AnyEvent.held(1, "festival")),
                    on("2027-05-08", "c", AnyEvent.held(1, "lecture")));

            assertThat(tally.value(new Span(Grain.TOTAL, 0, 0))).isEqualByComparingTo("2");
            assertThat(tally.value(YEAR)).isEqualByComparingTo("1");
        }
    }

    @Nested
    class ABalance {

        private final Tally tally = new BalanceTally(
                Counts.of(Operation.BALANCE, Grain.YEAR, null, where("relation.kind", "TWINNING")), CITY);

        @Test
        void isWhatIsOpenAtTheEndOfTheYear() {
            add(
                    tally,
                    on("2027-03-01", "a", AnyEvent.ended("TWINNING")),
                    on("2026-03-01", "a", AnyEvent.established("TWINNING")),
                    on("2026-04-01", "b", AnyEvent.established("TWINNING")));

            assertThat(tally.value(YEAR)).isEqualByComparingTo("2");
            assertThat(tally.value(NEXT)).isEqualByComparingTo("1");
            assertThat(tally.events(NEXT, null, 10)).hasSize(1);
            assertThat(tally.spans(LocalDate.of(2028, 1, 1))).map(Span::text).containsExactly("2026", "2027", "2028");
        }

        @Test
        void isNotDistortedByACloseWithoutAnOpenOrByTwoOpens() {
            add(
                    tally,
                    on("2026-01-01", "never opened", AnyEvent.ended("TWINNING")),
                    on("2026-01-01", "a", AnyEvent.established("TWINNING")),
                    on("2026-01-02", "a", AnyEvent.established("TWINNING")));

            assertThat(tally.value(YEAR)).isEqualByComparingTo("1");
        }

        @Test
        void losesWhatDoesNotMeetTheConditionsAnyMore() {
            add(
                    tally,
                    on("2026-01-01", "a", AnyEvent.established("TWINNING")),
                    on("2026-02-01", "a", AnyEvent.established("CONTACT")),
                    on("2026-02-01", "b", AnyEvent.established("CONTACT")));

            assertThat(tally.value(YEAR)).isZero();
        }
    }
}
