package city.weltoffen.networking.meeting;

import static city.weltoffen.networking.meeting.AnyMeeting.CHAIR;
import static city.weltoffen.networking.meeting.AnyMeeting.NOW;
import static city.weltoffen.networking.meeting.AnyMeeting.begun;
import static city.weltoffen.networking.meeting.AnyMeeting.details;
import static city.weltoffen.networking.meeting.AnyMeeting.open;
import static city.weltoffen.networking.meeting.AnyMeeting.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.Minutes.Stage;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Person KIM = new Person("kim", "Kim Kultur");

    private static Meeting later() {
        Meeting meeting = open(details("2026-07-01T10:00", "2026-07-01T12:00"));
        meeting.begin(List.of(), List.of(), NOW);
        return meeting;
    }

    private static Meeting circulated() {
        Meeting meeting = begun();
        meeting.protocol().write("i1", "Bericht", List.of(), 0);
        meeting.close(NOW);
        meeting.protocol().circulate(List.of(), List.of(), List.of(), NOW);
        return meeting;
    }

    @Nested
    class TheSequenceOfCalendars {

        @Test
        void risesWithTimePlaceAndCancellationOnly() {
            Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));
            MeetingDetails seen = meeting.details();
            MeetingDetails renamed = new MeetingDetails(
                    new city.weltoffen.events.LocalizedText("Andere", "Other"), seen.time(), seen.place(), null, null);

            meeting.change(renamed, meeting.invited(), List.of(), NOW);
            assertThat(meeting.calendarSequence()).isZero();
            meeting.change(details("2026-06-03T11:00", "2026-06-03T12:00"), meeting.invited(), List.of(), NOW);
            assertThat(meeting.calendarSequence()).isEqualTo(1);
            meeting.cancel("zu wenige", List.of(), NOW);
            assertThat(meeting.calendarSequence()).isEqualTo(2);
        }
    }

    @Nested
    class TheChair {

        @Test
        void isTakenByOneOnly() {
            Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));

            assertThatThrownBy(() -> meeting.takeChair(KIM, null, NOW)).hasMessageContaining("chair-taken");
            assertThat(meeting.chair()).isEqualTo(CHAIR);
        }

        @Test
        void isHandedOverByWhoKnowsWhoHasIt() {
            Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));

            meeting.takeChair(KIM, "chair", NOW);

            assertThat(meeting.chair()).isEqualTo(KIM);
            assertThatThrownBy(() -> meeting.takeChair(new Person("uli", null), "chair", NOW))
                    .hasMessageContaining("chair-taken");
        }
    }

    @Nested
    class TheAgenda {

        @Test
        void isInTheOrderOfTheChair() {
            Meeting meeting = begun();
            meeting.protocol()
                    .arrange(agenda -> agenda.propose(topic("Zweites"), CHAIR, true)
                            .propose(topic("Drittes"), KIM, false)
                            .order(List.of("i2", "i1")));

            assertThat(meeting.agenda().accepted()).extracting(AgendaItem::id).containsExactly("i2", "i1");
        }

        @Test
        void takesNoMinutesOfWhatIsNotOnIt() {
            Meeting meeting = begun();
            meeting.protocol().arrange(agenda -> agenda.propose(topic("Zweites"), KIM, false));

            assertThatThrownBy(() -> meeting.protocol().write("i2", "x", List.of(), 0))
                    .hasMessageContaining("agenda-item-not-accepted");
        }

        @Test
        void isNotOverwrittenUnseen() {
            Meeting meeting = begun();
            meeting.protocol().write("i1", "eins", List.of(), 0);

            assertThatThrownBy(() -> meeting.protocol().write("i1", "zwei", List.of(), 0))
                    .hasMessageContaining("stale");
        }
    }

    @Nested
    class TheMinutes {

        @Test
        void changeByAmendmentsOnlyOnceTheyAreOut() {
            Meeting meeting = circulated();

            assertThatThrownBy(() -> meeting.protocol().write("i1", "x", List.of(), 1))
                    .hasMessageContaining("minutes-stage.circulated");
            meeting.protocol().amend("i1", "Es waren drei Partner", NOW);
            meeting.protocol().acceptAmendment("c1", "Drei Partner", List.of("Weiter so"), 1, NOW);

            assertThat(meeting.steps()).anyMatch(step -> step.verb() == MeetingStep.Verb.CIRCULATED);
            assertThat(meeting.minutes().versions()).hasSize(2);
            assertThat(meeting.agenda().require("i1").record().text()).isEqualTo("Drei Partner");
            assertThat(meeting.minutes()
                            .versions()
                            .getFirst()
                            .items()
                            .getFirst()
                            .record()
                            .text())
                    .isEqualTo("Bericht");
        }

        @Test
        void areApprovedByALaterMeetingOnceAllIsDecided() {
            Meeting meeting = circulated();
            meeting.protocol().amend("i1", "anders", NOW);

            assertThatThrownBy(() -> meeting.protocol().approve(later(), List.of(), NOW))
                    .hasMessageContaining("amendments-open");
            meeting.protocol().rejectAmendment("c1", "war nicht so");
            assertThatThrownBy(() -> meeting.protocol().approve(begun(), List.of(), NOW))
                    .hasMessageContaining("not-later");
            meeting.protocol().approve(later(), List.of(), NOW);

            assertThat(meeting.minutes().stage()).isEqualTo(Stage.APPROVED);
        }

        @Test
        void belongToTheGroupThatMeetsAgain() {
            Invited all = new Invited(List.of(), List.of());
            Invited some = new Invited(List.of("kultur", "umwelt", "jugend"), List.of());
            Invited most = new Invited(List.of("kultur", "umwelt"), List.of());
            Invited one = new Invited(List.of("kultur"), List.of());

            assertThat(all.covers(all) && all.covers(some) && most.covers(some)).isTrue();
            assertThat(one.covers(some) || most.covers(all) || one.covers(new Invited(List.of("vhs"), List.of())))
                    .isFalse();
            List<Meeting> series = AnyMeeting.series(2);
            assertThat(series.getLast().continues(series.getFirst().series(), one))
                    .isTrue();
        }

        @Test
        void areFinishedByWhomeverTakesOver() {
            Meeting meeting = circulated();

            meeting.takeChair(KIM, "chair", NOW);
            meeting.takesMinutes(KIM);
            assertThat(meeting.chair()).isEqualTo(KIM);
            meeting.protocol().approve(later(), List.of(), NOW);

            assertThatThrownBy(() -> meeting.takeChair(CHAIR, "kim", NOW))
                    .hasMessageContaining("minutes-stage.approved");
        }

        @Test
        void areFixedOnceTheyAreApproved() {
            Meeting meeting = circulated();
            meeting.protocol().approve(later(), List.of(), NOW);

            assertThatThrownBy(() -> meeting.protocol().write("i1", "x", List.of(), 1))
                    .hasMessageContaining("minutes-stage.approved");
            assertThatThrownBy(() -> meeting.protocol().amend("i1", "x", NOW))
                    .hasMessageContaining("minutes-stage.approved");
            assertThatThrownBy(() -> meeting.protocol().attend(List.of(), List.of()))
                    .hasMessageContaining("minutes-stage.approved");
        }
    }

    @Test
    void keepsTopicsOfADepartmentThatEndedForItsSuccessor() {
        Meeting meeting = begun();

        meeting.follow("kultur", "vhs");

        assertThat(meeting.agenda().require("i1").topic().department()).isEqualTo("vhs");
    }
}
