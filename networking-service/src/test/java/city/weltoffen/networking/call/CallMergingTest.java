package city.weltoffen.networking.call;

import static city.weltoffen.networking.call.CallFixture.DAY;
import static city.weltoffen.networking.call.CallFixture.FOLLOWERS;
import static city.weltoffen.networking.call.CallFixture.OCTOBER;
import static city.weltoffen.networking.call.CallFixture.SEPTEMBER;
import static city.weltoffen.networking.call.CallFixture.SETTLE;
import static city.weltoffen.networking.call.CallFixture.anyCall;
import static city.weltoffen.networking.call.CallFixture.fields;
import static city.weltoffen.networking.call.CallFixture.publishedBy;
import static city.weltoffen.networking.call.CallFixture.tells;
import static city.weltoffen.networking.call.CallFixture.told;
import static city.weltoffen.networking.call.CallOrigin.EU_PORTAL;
import static city.weltoffen.networking.call.CallOrigin.FEED;
import static city.weltoffen.networking.call.CallOrigin.MANUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.Deadline;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CallMergingTest {

    private static void types(Call call, CallFixture.Sketch sketch, ZonedDateTime now) {
        call.change(sketch.details(), now, () -> FOLLOWERS);
    }

    @Nested
    class Noise {

        @Test
        void isNoChange() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            var noisy = anyCall()
                    .titled("Climate  partnerships ")
                    .about("cities", "climate")
                    .saying(
                            new CallSection("Support", "Ask\u00a0us[12]"),
                            new CallSection("Scope", "Cities - \"twinned\"¹\n or not"));

            assertThat(tells(call, EU_PORTAL, noisy, DAY)).isEmpty();
            assertThat(call.details().text()).isEqualTo(anyCall().text());
        }

        @Test
        void doesNotHideAChange() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            var changed = anyCall().saying(new CallSection("Scope", "Cities, twinned or not"));

            assertThat(fields(tells(call, EU_PORTAL, changed, DAY))).containsExactly("text");
        }

        @Test
        void isOfNoConcernWhereTheOfficeTypedIt() {
            Call call = publishedBy(EU_PORTAL, anyCall());

            types(call, anyCall().titled("Climate – partnerships"), DAY);

            assertThat(call.details().title()).isEqualTo("Climate – partnerships");
        }
    }

    @Nested
    class TwoSources {

        private final CallFixture.Sketch portal = anyCall();
        private final CallFixture.Sketch feed = anyCall().due(OCTOBER).worth(0).titled("Climate money");

        @Test
        void makeTheSameCallInWhateverOrderAndHoweverOften() {
            Call one = publishedBy(EU_PORTAL, portal);
            Call other = publishedBy(FEED, feed);
            for (int run = 0; run < 3; run++) {
                tells(one, FEED, feed, DAY.plusDays(run));
                tells(one, EU_PORTAL, portal, DAY.plusDays(run));
                tells(other, EU_PORTAL, portal, DAY.plusDays(run));
                tells(other, FEED, feed, DAY.plusDays(run));
            }

            assertThat(other.details()).isEqualTo(one.details()).isEqualTo(portal.details());
            assertThat(other.source()).isEqualTo(one.source()).isEqualTo(EU_PORTAL);
            assertThat(other.sources()).isEqualTo(one.sources()).containsExactly(EU_PORTAL, FEED);
        }

        @Test
        void fillEachOthersGaps() {
            Call call = publishedBy(EU_PORTAL, portal.worth(0));

            tells(call, FEED, feed.worth(7), DAY);

            assertThat(call.details().budget())
                    .isEqualTo(feed.worth(7).details().budget());
            assertThat(call.details().title()).isEqualTo(portal.title());
        }

        @Test
        void leaveAloneWhatTheyNeverState() {
            Call call = publishedBy(EU_PORTAL, portal);

            call.take(told(EU_PORTAL, portal.worth(0).saying(), "budget", "text"), DAY, SETTLE, () -> FOLLOWERS);

            assertThat(call.details()).isEqualTo(portal.details());
        }

        @Test
        void hearEachOtherAgainWhenTheSounderOneTakesItsWordBack() {
            Call call = publishedBy(EU_PORTAL, portal);
            tells(call, FEED, portal.worth(7), DAY);

            tells(call, EU_PORTAL, portal.worth(0), DAY);
            tells(call, FEED, portal.worth(7), DAY);

            assertThat(call.details().budget())
                    .isEqualTo(portal.worth(7).details().budget());
        }

        @Test
        void areRefusedFieldsThatNoCallHas() {
            assertThatThrownBy(() -> new ToldCall(FEED, portal.details(), Set.of("budgets")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class TwoSourcesOfOneKind {

        private static final CallFixture.Sketch EARLY = anyCall();
        private static final CallFixture.Sketch LATE = anyCall().due(OCTOBER);

        private Optional<CallChange> says(Call call, String source, CallFixture.Sketch sketch, int day) {
            return call.take(told(EU_PORTAL, sketch).by(source), DAY.plusDays(day), SETTLE, () -> FOLLOWERS);
        }

        @Test
        void doNotMoveADeadlineBackAndForthHoweverRarelyTheyTell() {
            for (int pause : List.of(1, 3, 7)) {
                Call call = Call.publish(told(EU_PORTAL, EARLY).by("search"), DAY);
                for (int run = 1; run < 10; run++) {
                    assertThat(says(call, "file", LATE, run * pause)).isEmpty();
                    assertThat(says(call, "search", EARLY, run * pause)).isEmpty();
                }
                assertThat(call.sources()).containsExactly(EU_PORTAL);
            }
        }

        @Test
        void areBelievedEachWhenItChangesItsOwnWord() {
            Call call = Call.publish(told(EU_PORTAL, EARLY).by("search"), DAY);
            says(call, "file", LATE, 0);
            LocalDate december = LocalDate.of(2026, 12, 1);

            assertThat(fields(says(call, "file", anyCall().due(december), 10))).containsExactly("deadlines");
            assertThat(says(call, "search", EARLY, 11)).isEmpty();
            assertThat(fields(says(call, "search", LATE, 20))).containsExactly("deadlines");
            assertThat(says(call, "file", anyCall().due(december), 21)).isEmpty();
        }

        @Test
        void takeNothingAwayThatTheOtherSays() {
            Call call = Call.publish(told(EU_PORTAL, EARLY).by("search"), DAY);
            says(call, "file", EARLY, 0);

            assertThat(says(call, "file", EARLY.worth(0), 1)).isEmpty();
            assertThat(fields(says(call, "search", EARLY.worth(0), 1))).containsExactly("budget");
        }

        @Test
        void goOnWhereTheyWereNotToldApart() {
            Call call = publishedBy(EU_PORTAL, EARLY);
            types(call, EARLY.worth(1), DAY);

            assertThat(says(call, "search", EARLY, 1)).isEmpty();
            assertThat(fields(says(call, "search", EARLY.worth(7), 2))).containsExactly("budget");
            assertThat(says(call, "file", LATE, 3)).isEmpty();
        }

        @Test
        void letAFileThatSomebodyGivesSpeakForTheOneWhoseWordStands() {
            Call call = Call.publish(told(EU_PORTAL, EARLY).by("search"), DAY);
            says(call, "file", EARLY, 0);

            assertThat(fields(tells(call, EU_PORTAL, LATE, DAY.plusDays(3)))).containsExactly("deadlines");
            assertThat(says(call, "search", LATE, 4)).isEmpty();
        }
    }

    @Nested
    class WhatTheOfficeTyped {

        @Test
        void staysWhileTheSourceRepeatsItself() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            types(call, anyCall().due(OCTOBER).worth(1), DAY);

            for (int run = 0; run < 5; run++) {
                assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(run))).isEmpty();
            }

            assertThat(call.details()).isEqualTo(anyCall().due(OCTOBER).worth(1).details());
            assertThat(call.disputed()).containsExactlyInAnyOrder("deadlines", "budget");
        }

        @Test
        void yieldsToWhatTheSourceSaysAnewAndTheOfficeHears() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            types(call, anyCall().due(OCTOBER), DAY);

            var change = tells(call, EU_PORTAL, anyCall().due(LocalDate.of(2026, 11, 1)), DAY.plusDays(1));

            assertThat(fields(change)).containsExactly("deadlines");
            assertThat(change.orElseThrow().deadlinesBefore()).containsExactly(Deadline.on(OCTOBER));
            assertThat(call.disputed()).isEmpty();
        }

        @Test
        void staysForWordsThatTheOfficeKnowsBetter() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            types(call, anyCall().titled("Partnerships for the climate"), DAY);

            tells(call, EU_PORTAL, anyCall().titled("CLIMATE PARTNERSHIPS 2026"), DAY);

            assertThat(call.details().title()).isEqualTo("Partnerships for the climate");
        }

        @Test
        void countsTheSameWhetherTheSourceCameBeforeOrAfter() {
            Call before = publishedBy(EU_PORTAL, anyCall());
            types(before, anyCall().due(OCTOBER), DAY);
            Call after = publishedBy(MANUAL, anyCall().due(OCTOBER));
            tells(after, EU_PORTAL, anyCall(), DAY);

            assertThat(after.details()).isEqualTo(before.details());
        }
    }

    @Nested
    class ADeadlineThatMovesBackAndForth {

        @Test
        void isAnnouncedOnce() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            assertThat(tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY.plusDays(1)))
                    .isPresent();

            for (int day = 2; day < 20; day++) {
                var told = day % 2 == 0 ? anyCall() : anyCall().due(OCTOBER);
                assertThat(tells(call, EU_PORTAL, told, DAY.plusDays(day))).isEmpty();
            }
        }

        @Test
        void withinOneRunIsAnnouncedOnce() {
            Call call = publishedBy(EU_PORTAL, anyCall());

            assertThat(tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY)).isPresent();
            assertThat(tells(call, EU_PORTAL, anyCall(), DAY)).isEmpty();
            assertThat(tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY)).isEmpty();
        }

        @Test
        void isBelievedOnceItStays() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY.plusDays(1));

            assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(2))).isEmpty();
            assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(3))).isEmpty();
            assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(4))).isPresent();
            assertThat(call.details().deadlines()).containsExactly(Deadline.on(SEPTEMBER));
        }

        @Test
        void isAwaitedUntilItIsBelieved() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY.plusDays(1));
            assertThat(call.awaited(DAY.plusDays(1).toInstant(), SETTLE)).isEmpty();

            tells(call, EU_PORTAL, anyCall(), DAY.plusDays(2));
            tells(call, EU_PORTAL, anyCall(), DAY.plusDays(3));
            assertThat(call.awaited(DAY.plusDays(3).toInstant(), SETTLE))
                    .containsExactly(
                            new Awaited("deadlines", EU_PORTAL, DAY.plusDays(4).toInstant()));

            tells(call, EU_PORTAL, anyCall(), DAY.plusDays(4));
            assertThat(call.awaited(DAY.plusDays(4).toInstant(), SETTLE)).isEmpty();
        }

        @Test
        void isAwaitedNoMoreWhenNobodyTellsItOrSomebodyTypes() {
            Call resting = publishedBy(EU_PORTAL, anyCall());
            Call left = publishedBy(EU_PORTAL, anyCall());
            Call typed = publishedBy(EU_PORTAL, anyCall());
            for (Call call : List.of(resting, left, typed)) {
                tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY);
                tells(call, EU_PORTAL, anyCall(), DAY);
                assertThat(call.awaited(DAY.toInstant(), SETTLE)).hasSize(1);
            }

            tells(resting, EU_PORTAL, anyCall().due(OCTOBER), DAY);
            types(typed, anyCall().due(LocalDate.of(2026, 12, 1)), DAY);

            assertThat(resting.awaited(DAY.toInstant(), SETTLE)).isEmpty();
            assertThat(typed.awaited(DAY.toInstant(), SETTLE)).isEmpty();
            assertThat(left.awaited(DAY.plusDays(3).toInstant(), SETTLE)).isEmpty();
        }

        @Test
        void isAChangeAfterALongTime() {
            Call call = publishedBy(EU_PORTAL, anyCall());
            tells(call, EU_PORTAL, anyCall().due(OCTOBER), DAY.plusDays(1));

            assertThat(tells(call, EU_PORTAL, anyCall(), DAY.plusDays(10))).isPresent();
        }

        @Test
        void isAnnouncedEachTimeWhenSomebodyTypesIt() {
            Call call = publishedBy(MANUAL, anyCall());

            assertThat(call.change(anyCall().due(OCTOBER).details(), DAY, () -> FOLLOWERS))
                    .isPresent();
            assertThat(call.change(anyCall().details(), DAY, () -> FOLLOWERS)).isPresent();
        }
    }
}
