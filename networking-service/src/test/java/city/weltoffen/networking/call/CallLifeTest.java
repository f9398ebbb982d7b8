package city.weltoffen.networking.call;

import static city.weltoffen.networking.call.CallFixture.DAY;
import static city.weltoffen.networking.call.CallFixture.FOLLOWERS;
import static city.weltoffen.networking.call.CallFixture.OCTOBER;
import static city.weltoffen.networking.call.CallFixture.SEPTEMBER;
import static city.weltoffen.networking.call.CallFixture.SETTLE;
import static city.weltoffen.networking.call.CallFixture.anyCall;
import static city.weltoffen.networking.call.CallFixture.publishedBy;
import static city.weltoffen.networking.call.CallFixture.tells;
import static city.weltoffen.networking.call.CallFixture.told;
import static city.weltoffen.networking.call.CallOrigin.EU_PORTAL;
import static city.weltoffen.networking.call.CallOrigin.FEED;
import static city.weltoffen.networking.call.CallStatus.CLOSED;
import static city.weltoffen.networking.call.CallStatus.FORTHCOMING;
import static city.weltoffen.networking.call.CallStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.CallChanged.Change;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallLifeTest {

    private static final ZonedDateTime AFTER = SEPTEMBER.plusDays(1).atStartOfDay(ZoneId.of("Europe/Berlin"));

    @Nested
    class Opening {

        private final CallFixture.Sketch coming = anyCall().in(FORTHCOMING).opening(LocalDate.of(2026, 6, 1));

        @Test
        void comesWithItsDayOnce() {
            Call call = publishedBy(EU_PORTAL, coming);
            assertThat(call.followCalendar(DAY, () -> FOLLOWERS)).isEmpty();

            assertThat(call.followCalendar(DAY.plusDays(30), () -> FOLLOWERS)).isPresent();
            assertThat(call.followCalendar(DAY.plusDays(30), () -> FOLLOWERS)).isEmpty();
            assertThat(call.details().status()).isEqualTo(OPEN);
        }

        @Test
        void isNotUndoneByASourceThatStillSaysForthcoming() {
            Call call = publishedBy(EU_PORTAL, coming);
            call.followCalendar(DAY.plusDays(30), () -> FOLLOWERS);

            assertThat(tells(call, EU_PORTAL, coming, DAY.plusDays(31))).isEmpty();
            assertThat(tells(call, EU_PORTAL, coming.in(OPEN), DAY.plusDays(32)))
                    .isEmpty();
        }

        @Test
        void hasHappenedWhereASourceSaysForthcomingAfterItsDay() {
            assertThat(publishedBy(EU_PORTAL, anyCall().in(FORTHCOMING))
                            .details()
                            .status())
                    .isEqualTo(OPEN);
        }
    }

    @Nested
    class Closing {

        @Test
        void comesAfterTheLastDeadline() {
            Call call = publishedBy(EU_PORTAL, anyCall().due(SEPTEMBER.minusDays(30), SEPTEMBER));
            assertThat(call.followCalendar(AFTER.minusMinutes(1), () -> FOLLOWERS))
                    .isEmpty();

            assertThat(call.followCalendar(AFTER, () -> FOLLOWERS)).isPresent();
            assertThat(call.end()).isEqualTo(CallEnd.DEADLINE);
        }

        @Test
        void neverComesWithoutADeadline() {
            Call call = publishedBy(EU_PORTAL, anyCall().due());

            assertThat(call.followCalendar(AFTER.plusYears(9), () -> FOLLOWERS)).isEmpty();
        }

        @Test
        void comesByTheStatusThatASourceTells() {
            Call call = publishedBy(EU_PORTAL, anyCall());

            tells(call, EU_PORTAL, anyCall().in(CLOSED), DAY);

            assertThat(call.end()).isEqualTo(CallEnd.STATUS);
        }

        @Test
        void byAbsenceEndsWhenTheSourceTellsOfItAgain() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            call.closeAsAbsent(DAY, () -> FOLLOWERS);
            assertThat(call.end()).isEqualTo(CallEnd.ABSENCE);

            assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(1))).isPresent();
            assertThat(call.details().status()).isEqualTo(OPEN);
            assertThat(call.end()).isNull();
        }

        @Test
        void byDeadlineEndsWithALaterOne() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            call.followCalendar(AFTER, () -> FOLLOWERS);

            assertThat(tells(call, EU_PORTAL, anyCall(), AFTER)).isEmpty();
            tells(call, EU_PORTAL, anyCall().due(OCTOBER), AFTER);

            assertThat(call.details().status()).isEqualTo(OPEN);
        }

        @Test
        void byDeadlineEndsWithALaterOneThatTheOfficeTypes() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            call.followCalendar(AFTER, () -> FOLLOWERS);

            call.change(anyCall().in(CLOSED).due(OCTOBER).details(), AFTER, () -> FOLLOWERS);

            assertThat(call.details().status()).isEqualTo(OPEN);
        }

        @Test
        void byTheOfficeIsNotUndoneByASourceThatRepeatsItself() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            call.change(anyCall().in(CLOSED).details(), DAY, () -> FOLLOWERS);

            tells(call, EU_PORTAL, anyCall(), DAY.plusDays(1));

            assertThat(call.details().status()).isEqualTo(CLOSED);
        }
    }

    @Nested
    class ComingBack {

        private final LocalDate june = LocalDate.of(2026, 6, 1);

        private List<Addressee> hearing(CallStatus from, CallStatus to) {
            var step = new CallStep(anyCall().in(to).details(), EU_PORTAL, CallEnd.STATUS, false);
            return step.hearing(List.of(new Change("status", from.name(), to.name())), FOLLOWERS);
        }

        private CallStatus afterAWordWithoutStatus(Call call) {
            call.closeAsAbsent(DAY, () -> FOLLOWERS);
            call.take(told(FEED, anyCall(), "status", "opensOn"), DAY.plusDays(1), SETTLE, () -> FOLLOWERS);
            return call.details().status();
        }

        @Test
        void isHeardByThoseInterestedAlsoWhereItIsForthcoming() {
            assertThat(hearing(OPEN, FORTHCOMING)).isEqualTo(FOLLOWERS);
            assertThat(hearing(CLOSED, FORTHCOMING)).isEqualTo(FOLLOWERS);
            assertThat(hearing(FORTHCOMING, OPEN)).as("call.opened says it").isEmpty();
            assertThat(hearing(OPEN, CLOSED)).as("call.closed says it").isEmpty();
        }

        @Test
        void bySourceThatNeverStatesTheStatusFollowsTheCalendar() {
            Call coming = publishedBy(EU_PORTAL, anyCall().in(FORTHCOMING).opening(june));
            Call begun = publishedBy(EU_PORTAL, anyCall().in(FORTHCOMING).opening(DAY.toLocalDate()));

            assertThat(afterAWordWithoutStatus(coming)).isEqualTo(FORTHCOMING);
            assertThat(afterAWordWithoutStatus(begun)).isEqualTo(OPEN);
        }

        @Test
        void bySourceThatNeverStatesTheStatusFollowsWhatWasToldLastWithoutADay() {
            Call coming = publishedBy(EU_PORTAL, anyCall().in(FORTHCOMING).opening(null));
            Call open = publishedBy(EU_PORTAL, anyCall().opening(null));

            assertThat(afterAWordWithoutStatus(coming)).isEqualTo(FORTHCOMING);
            assertThat(afterAWordWithoutStatus(open)).isEqualTo(OPEN);
        }
    }

    @Nested
    class Recommending {

        private static final LocalizedText SENTENCE = new LocalizedText("Passt gut.", "Fits well.");

        @Test
        void saysTheSentenceAndTakesItBack() {
            Call call = publishedBy(EU_PORTAL, anyCall());

            call.recommend(SENTENCE, DAY.toLocalDate(), () -> FOLLOWERS);
            assertThat(call.recommendation()).isEqualTo(new Recommendation(SENTENCE, DAY.toLocalDate()));

            call.withdrawRecommendation();
            assertThat(call.recommendation()).isNull();
        }

        @Test
        void isNotForAClosedCall() {
            Call call = publishedBy(EU_PORTAL, anyCall().in(CLOSED));

            assertThatThrownBy(() -> call.recommend(SENTENCE, DAY.toLocalDate(), () -> FOLLOWERS))
                    .isInstanceOf(DomainProblem.class);
        }
    }
}
