package city.weltoffen.networking.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static Coverage of(String... slugs) {
        return new Coverage(List.of(slugs), new LocalizedText("Ämter", "Departments"));
    }

    private static Appointment anyAppointment() {
        return Appointment.appoint("anna", "Anna Amt", of("kultur", "vhs"), Role.COORDINATOR, SINCE);
    }

    @Test
    void remembersForWhichDepartmentsItHeld() {
        Appointment appointment = anyAppointment();

        appointment.cover(of("vhs", "jugend"), SINCE.plusDays(10));

        assertThat(appointment.departments()).containsExactly("vhs", "jugend");
        assertThat(appointment.former()).containsExactly(new Covered("kultur", SINCE.plusDays(9)));
    }

    @Test
    void holdsToItsLastDay() {
        Appointment appointment = anyAppointment();
        appointment.dismiss(SINCE.plusDays(5), null);

        assertThat(appointment.holdsOn(SINCE.plusDays(5))).isTrue();
        assertThat(appointment.holdsOn(SINCE.plusDays(6))).isFalse();
        assertThatThrownBy(() -> appointment.dismiss(SINCE.plusDays(3), null))
                .hasMessageContaining("appointment-ended");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> anyAppointment().dismiss(SINCE.minusDays(1), null))
                .hasMessageContaining("ends-before-begin");
    }

    @Test
    void hasNoTwoAbsencesOnOneDayAlsoWhenOneIsChanged() {
        Appointment appointment = anyAppointment();
        appointment.absent(new Absence(SINCE, SINCE.plusDays(2)));
        appointment.absent(new Absence(SINCE.plusDays(5), SINCE.plusDays(6)));

        assertThatThrownBy(() -> appointment.changeAbsence(SINCE, new Absence(SINCE, SINCE.plusDays(5))))
                .hasMessageContaining("absence-overlaps");
        appointment.changeAbsence(SINCE, new Absence(SINCE.plusDays(1), SINCE.plusDays(4)));

        assertThat(appointment.absenceOn(SINCE)).isEmpty();
        assertThat(appointment.absenceOn(SINCE.plusDays(4))).isPresent();
    }
}
