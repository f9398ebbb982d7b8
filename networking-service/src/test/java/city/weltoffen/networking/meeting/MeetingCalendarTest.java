package city.weltoffen.networking.meeting;

import static city.weltoffen.networking.meeting.AnyMeeting.NOW;
import static city.weltoffen.networking.meeting.AnyMeeting.details;
import static city.weltoffen.networking.meeting.AnyMeeting.open;
import static city.weltoffen.networking.meeting.AnyMeeting.series;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.meeting.Answer.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What calendars read of an invitation, by the words of the file and by a calendar's own parser. */
class MeetingCalendarTest {

    private final MeetingCalendar calendar = new MeetingCalendar(new MeetingSettings(
            null, new LocalizedText("Vernetzungsgruppe", "Networking group"), "group@weltoffen.example"));

    private static MeetingCalendar.Reader kim(@Nullable Reply reply) {
        return new MeetingCalendar.Reader(Locale.GERMAN, "kim", "Kim Kultur", "kim@weltoffen.example", reply, true);
    }

    private static VEvent event(String file) {
        return parsed(file).getEvents().getFirst();
    }

    private static ICalendar parsed(String file) {
        return Biweekly.parse(file).first();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "").replace("\r\n\t", "");
    }

    @Test
    void isARequestToTheOneWhoAsks() {
        Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));

        String file = calendar.of(meeting, kim(null));

        assertThat(unfolded(file))
                .contains("METHOD:REQUEST", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin")
                .contains("UID:" + meeting.id().value() + "@weltoffen", "SEQUENCE:0")
                .contains("DTSTART;TZID=Europe/Berlin:20260603T100000", "DTEND;TZID=Europe/Berlin:20260603T120000")
                .contains("PARTSTAT=NEEDS-ACTION", "mailto:kim@weltoffen.example")
                .contains("mailto:group@weltoffen.example");
        assertThat(event(file).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-06-03T08:00:00Z"));
    }

    @Test
    void knowsTheAnswerOfTheOneWhoAsks() {
        String file = calendar.of(open(details("2026-06-03T10:00", "2026-06-03T12:00")), kim(Reply.TENTATIVE));

        assertThat(unfolded(file)).contains("PARTSTAT=TENTATIVE");
    }

    @Test
    void isForInformationOnlyForOthers() {
        String file = calendar.of(
                open(details("2026-06-03T10:00", "2026-06-03T12:00")),
                new MeetingCalendar.Reader(Locale.GERMAN, "uli", "Uli", "uli@weltoffen.example", null, false));

        assertThat(file).contains("METHOD:PUBLISH").doesNotContain("ATTENDEE", "uli@");
    }

    @Test
    void hasTheLocalTimesOnBothSidesOfAClockChange() {
        List<Meeting> series = series(2);

        String summer = calendar.of(series.getFirst(), kim(null));
        String winter = calendar.of(series.getLast(), kim(null));

        assertThat(summer).contains("DTSTART;TZID=Europe/Berlin:20261021T100000");
        assertThat(winter).contains("DTSTART;TZID=Europe/Berlin:20261028T100000");
        assertThat(event(summer).getDateStart().getValue().toInstant()).isEqualTo("2026-10-21T08:00:00Z");
        assertThat(event(winter).getDateStart().getValue().toInstant()).isEqualTo("2026-10-28T09:00:00Z");
    }

    @Test
    void isTheSameObjectWithAHigherSequenceWhenItIsMoved() {
        Meeting moved = series(2).getLast();
        moved.change(details("2026-10-29T14:00", "2026-10-29T16:00"), moved.invited(), List.of(), NOW);

        String file = calendar.of(moved, kim(null));

        assertThat(file)
                .contains("UID:s1@weltoffen", "SEQUENCE:1")
                .contains("RECURRENCE-ID;TZID=Europe/Berlin:20261028T100000")
                .contains("DTSTART;TZID=Europe/Berlin:20261029T140000");
    }

    @Test
    void takesItBackWithACancellation() {
        Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));
        meeting.cancel("zu wenige", List.of(), NOW);

        assertThat(calendar.of(meeting, kim(null)))
                .contains(
                        "METHOD:CANCEL",
                        "STATUS:CANCELLED",
                        "SEQUENCE:1",
                        "UID:" + meeting.id().value());
    }

    @Test
    void isASeriesWithItsRuleWithoutWhatIsCancelledAndWithWhatIsMoved() {
        List<Meeting> series = series(4);
        series.get(1).cancel("Ferien", List.of(), NOW);
        Meeting moved = series.get(2);
        moved.change(details("2026-11-05T10:00", "2026-11-05T12:00"), moved.invited(), List.of(), NOW);

        String file = calendar.ofSeries(series, kim(null));

        assertThat(unfolded(file))
                .contains("RRULE:FREQ=WEEKLY;COUNT=4;INTERVAL=1")
                .contains("EXDATE;TZID=Europe/Berlin:20261028T100000")
                .contains("RECURRENCE-ID;TZID=Europe/Berlin:20261104T100000");
        assertThat(parsed(file).getEvents()).hasSize(2);
        assertThat(begins(parsed(file).getEvents().getFirst()))
                .containsExactly("2026-10-21T08:00:00Z", "2026-11-04T09:00:00Z", "2026-11-11T09:00:00Z");
    }

    private static List<String> begins(VEvent master) {
        List<String> begins = new ArrayList<>();
        var dates = master.getDateIterator(TimeZone.getTimeZone("Europe/Berlin"));
        while (dates.hasNext()) {
            Date next = dates.next();
            begins.add(next.toInstant().toString());
        }
        return begins;
    }
}
