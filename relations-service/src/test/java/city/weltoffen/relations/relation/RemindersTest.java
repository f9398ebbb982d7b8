package city.weltoffen.relations.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RemindersTest {

    private static final LocalDate END = LocalDate.of(2027, 1, 1);

    @Test
    void climbTheLadderAndSayOnlyTheHighestMissedRung() {
        Reminders none = Reminders.none();
        assertThat(none.agreementRung(END, END.minusDays(181))).isEmpty();
        assertThat(none.agreementRung(END, END.minusDays(180)).map(Reminders.Said::days))
                .contains(180);
        assertThat(none.agreementRung(END, END.minusDays(80)).map(Reminders.Said::days))
                .contains(90);

        Reminders said = none.withAgreement(END, 90);
        assertThat(said.agreementRung(END, END.minusDays(31))).isEmpty();
        assertThat(said.agreementRung(END, END.minusDays(30)).map(Reminders.Said::days))
                .contains(30);
        assertThat(said.withAgreement(END, 30).agreementRung(END, END)).isEmpty();
    }

    @Test
    void areSilentWhenTheDayIsOver() {
        assertThat(Reminders.none().noticeRung(END, END.plusDays(1))).isEmpty();
    }

    @Test
    void beginAnewWithAnotherDay() {
        Reminders said = Reminders.none().withNotice(END, 30);

        assertThat(said.noticeRung(END.plusYears(1), END.plusYears(1).minusDays(100))
                        .map(Reminders.Said::days))
                .contains(180);
    }
}
