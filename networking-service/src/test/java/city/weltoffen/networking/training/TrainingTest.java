package city.weltoffen.networking.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrainingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final Instant BEFORE = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-06-10T15:00:00Z");

    private static TrainingDetails details(int places) {
        return details(places, null);
    }

    private static TrainingDetails details(int places, @Nullable LocalDate until) {
        return new TrainingDetails(
                "kultur",
                new LocalizedText("EU-Anträge", "EU applications"),
                null,
                Set.of(),
                Set.of("2.2"),
                dates(DAY, "09:00", "12:00", "Europe/Berlin"),
                null,
                null,
                null,
                new Booking(null, places, until));
    }

    private static TrainingDates dates(LocalDate day, String from, String until, String zone) {
        return new TrainingDates(List.of(new Session(day, LocalTime.parse(from), LocalTime.parse(until))), zone);
    }

    private static Moment by(String subject, Instant at) {
        return new Moment(at, LocalDate.ofInstant(at, ZoneId.of("Europe/Berlin")), new Person(subject, null), false);
    }

    private static Training with(TrainingDetails details, String... people) {
        Training training = Training.offer(details);
        for (String person : people) {
            training.signUp(null, by(person, BEFORE));
        }
        return training;
    }

    @Nested
    class TheWaitingList {

        @Test
        void movesUpByItselfWhenSomebodyWithdraws() {
            Training training = with(details(2), "a", "b", "c", "d");
            assertThat(training.hasPlace("c")).isFalse();

            training.withdraw("a", by("a", BEFORE));

            assertThat(training.hasPlace("c")).isTrue();
            assertThat(training.hasPlace("d")).isFalse();
            assertThat(training.signUps().inOrder())
                    .extracting(SignUp::movedUpOn)
                    .containsExactly(null, LocalDate.of(2026, 6, 1), null);
        }

        @Test
        void doesNotMoveWhenSomebodyLeavesIt() {
            Training training = with(details(1), "a", "b", "c");

            training.withdraw("b", by("b", BEFORE));

            assertThat(training.hasPlace("c")).isFalse();
            assertThat(training.signUps().inOrder()).allMatch(signUp -> signUp.movedUpOn() == null);
        }

        @Test
        void movesUpWhenThereAreMorePlaces() {
            Training training = with(details(1), "a", "b", "c", "d");

            training.change(details(3), by("kim", BEFORE));

            assertThat(training.taken()).isEqualTo(3);
            assertThat(training.hasPlace("d")).isFalse();
        }

        @Test
        void movesUpAlsoAfterTheLastDayToSignUp() {
            Training training = with(details(1, DAY.minusDays(5)), "a", "b");
            Instant late = Instant.parse("2026-06-09T08:00:00Z");

            training.withdraw("a", by("a", late));

            assertThat(training.hasPlace("b")).isTrue();
        }

        @Test
        void takesNobodysPlace() {
            Training training = with(details(2), "a", "b");

            assertThatThrownBy(() -> training.change(details(1), by("kim", BEFORE)))
                    .hasMessageContaining("places-taken");
        }

        @Test
        void knowsEachPersonOnce() {
            assertThat(with(details(1), "a", "a", "a").signUps().inOrder()).hasSize(1);
        }
    }

    @Nested
    class SigningUp {

        @Test
        void endsAfterItsLastDay() {
            Training training = with(details(5, DAY.minusDays(5)));

            training.signUp(null, by("a", Instant.parse("2026-06-05T20:00:00Z")));

            assertThatThrownBy(() -> training.signUp(null, by("b", Instant.parse("2026-06-06T00:00:00Z"))))
                    .hasMessageContaining("training-sign-up-over");
        }

        @Test
        void endsWhenTheTrainingBeginsInItsOwnZone() {
            Training training = with(details(5));

            training.signUp(null, by("a", Instant.parse("2026-06-10T06:59:00Z")));

            assertThatThrownBy(() -> training.signUp(null, by("b", Instant.parse("2026-06-10T07:00:00Z"))))
                    .hasMessageContaining("training-sign-up-over");
        }
    }

    @Nested
    class Dates {

        @Test
        void cannotEndBeforeTheyBegin() {
            assertThatThrownBy(
                            () -> dates(DAY, "12:00", "09:00", "Europe/Berlin").requirePossible())
                    .hasMessageContaining("ends-before-begin");
        }

        @Test
        void cannotBeAtATimeThatTheClockSkips() {
            LocalDate forward = LocalDate.of(2026, 3, 29);

            assertThatThrownBy(() ->
                            dates(forward, "02:30", "04:00", "Europe/Berlin").requirePossible())
                    .hasMessageContaining("time-skipped");
            dates(forward, "02:30", "04:00", "Europe/Kyiv").requirePossible();
        }

        @Test
        void cannotBeInAZoneThatNobodyKnows() {
            assertThatThrownBy(() -> dates(DAY, "09:00", "12:00", "Hannover").requirePossible())
                    .hasMessageContaining("zone-unknown");
        }
    }

    @Nested
    class Held {

        @Test
        void remembersWhoCameAndHowMany() {
            Training training = with(details(2), "a", "b");

            training.hold(Set.of("b"), 3, by("kim", AFTER));

            assertThat(training.state()).isEqualTo(TrainingState.HELD);
            assertThat(training.attended()).isEqualTo(4);
            assertThat(training.signUps().inOrder())
                    .extracting(SignUp::attended)
                    .containsExactly(false, true);
        }

        @Test
        void isNotBeforeItIsOver() {
            Training training = with(details(2), "a");

            assertThatThrownBy(() -> training.hold(Set.of(), 1, by("kim", BEFORE)))
                    .hasMessageContaining("training-not-over");
        }

        @Test
        void knowsNobodyWhoDidNotSignUp() {
            Training training = with(details(2), "a");

            assertThatThrownBy(() -> training.hold(Set.of("x"), 0, by("kim", AFTER)))
                    .hasMessageContaining("not-signed-up");
        }

        @Test
        void keepsTheNumberWhenThePeopleAreForgotten() {
            Training training = with(details(2), "a");
            training.hold(Set.of("a"), 0, by("kim", AFTER));

            training.forget(signUp -> true, by("kim", AFTER));

            assertThat(training.signUps().inOrder()).isEmpty();
            assertThat(training.attended()).isEqualTo(1);
        }
    }

    @Test
    void followsItsDepartmentWhileItIsOnOffer() {
        Training training = with(details(2), "a");
        DepartmentSuccession merged = new DepartmentSuccession(
                "kultur", new LocalizedText("Kulturbüro", "Culture office"), "vhs", List.of("vhs"), DAY);

        training.follow(merged);
        training.follow(merged);

        assertThat(training.details().department()).isEqualTo("vhs");
    }
}
