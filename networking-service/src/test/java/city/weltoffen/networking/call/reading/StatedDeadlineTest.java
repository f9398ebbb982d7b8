package city.weltoffen.networking.call.reading;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallSection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 23);

    private static Optional<Deadline> in(String text) {
        return StatedDeadline.in(List.of(new CallSection("Beschreibung", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deadline: 2026-09-23",
                "Deadline : 23/09/2026",
                "Deadline date : 23/09/2026",
                "Deadline: 23 September 2026",
                "Deadline: 23rd September 2026.",
                "Deadline: September 23, 2026",
                "Submission deadline: Wednesday, 23 Sept. 2026",
                "Application deadline: Wed, 23 Sep 2026 17:00:00",
                "Closing date: 23 September 2026",
                "• Deadline for applications: 23 Sep 2026",
                "Frist: 23.09.2026",
                "Antragsfrist: 23. September 2026",
                "Bewerbungsfrist: Mittwoch, den 23. September 2026",
                "Bewerbungsschluss: Mi, 23.9.2026",
                "Einsendeschluss: 23. 09. 2026",
                "Einreichungsfrist: 23.09.2026, 24 Uhr"
            })
    void readsADay(String text) {
        assertThat(in(text)).contains(Deadline.on(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deadline: Wed, 23 Sep 2026 17:00:00 (Brussels local time)",
                "Deadline: 23 September 2026 at 17:00 Brussels time",
                "Deadline: 23 September 2026, 17:00 CEST",
                "Antragsfrist: 23.09.2026, 17:00 Uhr",
                "Antragsfrist: 23. September 2026 um 17 Uhr",
                "Bewerbungsfrist: 23.09.2026, 17.00 Uhr (MESZ)"
            })
    void readsAMomentWhereItIsSaidWhoseHourItIs(String text) {
        assertThat(in(text)).contains(new Deadline(DAY, Instant.parse("2026-09-23T15:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deadline is 23 September 2026.",
                "Deadline: autumn 2026",
                "Deadline: 23 September",
                "Deadline: 23 September 2026 or 1 March 2027",
                "Deadline: 09/10/2026",
                "Deadline: Mon, 23 Sep 2026",
                "Deadline: 31.02.2026",
                "Deadline: 23.09.26",
                "Deadline extended to: 23.09.2026",
                "Deadline: 23.09.2026 (first stage)",
                "Befristet: 23.09.2026",
                "Abrechnungsfrist: 23.09.2026",
                "Opening: 23.09.2026",
                "Deadline: 23.09.2026, noon",
                "Deadline: 2026-09-23T17:00Z"
            })
    void leavesOpenWhatCanBeMistaken(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void leavesOpenWhereSeveralDiffer() {
        assertThat(in("Deadline: 23.09.2026\nDeadline: 24.09.2026")).isEmpty();
        assertThat(in("Deadline: 23.09.2026\nDeadline: soon")).isEmpty();
        assertThat(in("Deadline: 23.09.2026\nFrist: 23. September 2026")).contains(Deadline.on(DAY));
    }

    @Test
    void countsTheHourOfWinterToo() {
        assertThat(in("Deadline: 23 January 2027 17:00 (Brussels time)"))
                .contains(new Deadline(LocalDate.of(2027, 1, 23), Instant.parse("2027-01-23T16:00:00Z")));
    }
}
