package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalPages.refusal;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyExternalAction;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalScheduleTest {

    @Nested
    class GrantTopics {

        @Test
        void readMidnightAsADayWithoutTime() {
            assertThat(deadlines("2026-09-23T00:00:00.000+0000")).containsExactly(day("2026-09-23"));
        }

        @Test
        void readBrusselsMidnightInUtcAsTheFollowingDay() {
            assertThat(deadlines("2026-09-21T22:00:00.000+0000")).containsExactly(day("2026-09-22"));
            assertThat(deadlines("2027-03-15T23:00:00.000+0000")).containsExactly(day("2027-03-16"));
        }

        @Test
        void readFiveOClockAsBrusselsTimeThoughLabelledUtc() {
            assertThat(deadlines("2026-09-23T17:00:00.000+0000"))
                    .containsExactly(moment("2026-09-23", "2026-09-23T15:00:00Z"));
        }

        @Test
        void readPlainDaysAndOffsetsAsWell() {
            assertThat(deadlines("2026-09-23")).containsExactly(day("2026-09-23"));
            assertThat(deadlines("2026-09-23T00:00:00+02:00")).containsExactly(day("2026-09-23"));
            assertThat(deadlines("2026-09-23T00:00:00")).containsExactly(day("2026-09-23"));
        }

        @Test
        void listDeadlinesAscendingAndOnce() {
            assertThat(deadlines("2027-02-16", "2026-01-27", "2026-09-17", "2026-09-17T00:00:00.000+0000"))
                    .containsExactly(day("2026-01-27"), day("2026-09-17"), day("2027-02-16"));
        }

        @Test
        void preferTheDecodedDates() {
            PortalRowFixture topic = anyTopic()
                    .with("startDate", "2021-06-09T22:00:00.000+0000")
                    .with("deadlineDate", "2026-09-23T17:00:00.000+0000")
                    .with("actions", """
                            [{"plannedOpeningDate":"2026-05-02","deadlineDates":["2026-09-23","2026-09-23"]},
                             {"plannedOpeningDate":"2026-05-01","deadlineDates":["2027-01-05"]}]""");

            assertThat(call(topic).deadlines()).containsExactly(day("2026-09-23"), day("2027-01-05"));
            assertThat(call(topic).opensOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "not json",
                    "{}",
                    "[]",
                    "[{\"deadlineDates\":[]}]",
                    "[{\"deadlineDates\":[\"soon\"]}]",
                    "[{\"deadlineDates\":[\"2029-01-01\"]}]"
                })
        void fallBackToTheRowWhenTheDecodedDatesAreOfNoUse(String actions) {
            assertThat(call(anyTopic().with("actions", actions)).deadlines()).containsExactly(day("2026-09-23"));
        }

        @Test
        void readTheOpeningDay() {
            PortalRowFixture topic = anyTopic().with("startDate", "2026-06-09T22:00:00.000+0000");

            assertThat(call(topic).opensOn()).isEqualTo(LocalDate.of(2026, 6, 10));
            assertThat(call(topic.without("startDate")).opensOn()).isNull();
        }
    }

    @Nested
    class ExternalActions {

        @Test
        void readMomentsWithoutTheirNoisySeconds() {
            assertThat(call(anyExternalAction()).deadlines())
                    .containsExactly(moment("2026-07-23", "2026-07-23T10:00:00Z"));
        }

        @Test
        void takeTheDayInBrussels() {
            PortalRowFixture action = anyExternalAction()
                    .with("startDate", "2026-04-30T22:54:00.000+0000")
                    .with("deadlineDate", "2026-05-18T22:00:33.000+0000");

            assertThat(call(action).deadlines()).containsExactly(moment("2026-05-19", "2026-05-18T22:00:00Z"));
            assertThat(call(action).opensOn()).isEqualTo(LocalDate.of(2026, 5, 1));
        }

        @Test
        void areRefusedWithoutDeadline() {
            assertThat(refusal(anyExternalAction().with("deadlineDate")).code()).isEqualTo("no-deadline");
        }
    }

    @Nested
    class Refusals {

        @Test
        void refusesWhatClosedBeforeTodayButNotWhatClosesToday() {
            assertThat(refusal(anyTopic().with("deadlineDate", "2025-01-01", "2026-05-05")))
                    .isEqualTo(new Refusal("past", List.of("2026-05-05")));
            assertThat(deadlines("2026-05-06")).containsExactly(day("2026-05-06"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"soon", "2026-02-31", "2026-13-01T00:00:00.000+0000", "23.09.2026", "999999999-01-01", "0"})
        void refusesADateThatIsNoneAndNamesFieldAndValue(String value) {
            assertThat(refusal(anyTopic().with("deadlineDate", "2026-09-23", value)))
                    .isEqualTo(new Refusal("not-a-date", List.of("deadlineDate", value)));
            assertThat(refusal(anyTopic().with("startDate", value)).arguments()).containsExactly("startDate", value);
        }

        @Test
        void refusesABadDateEvenWhenTheDecodedOnesAreGood() {
            PortalRowFixture topic = anyTopic()
                    .with("deadlineDate", "x".repeat(5000))
                    .with("actions", "[{\"deadlineDates\":[\"2026-09-23\"]}]");

            assertThat(refusal(topic).arguments().getLast())
                    .hasSizeLessThan(100)
                    .endsWith("…");
        }

        @Test
        void refusesCountlessDeadlines() {
            String[] days = new String[500];
            for (int day = 0; day < days.length; day++) {
                days[day] = LocalDate.of(2026, 6, 1).plusDays(day).toString();
            }

            assertThat(refusal(anyTopic().with("deadlineDate", days)).code()).isEqualTo("too-many-deadlines");
        }
    }

    private static List<Deadline> deadlines(String... values) {
        return call(anyTopic().with("deadlineDate", values)).deadlines();
    }

    private static Deadline day(String date) {
        return Deadline.on(LocalDate.parse(date));
    }

    private static Deadline moment(String date, String at) {
        return new Deadline(LocalDate.parse(date), Instant.parse(at));
    }
}
