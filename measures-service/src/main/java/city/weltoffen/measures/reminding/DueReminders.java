package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.reminders.ReminderLadder;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Milestone;
import city.weltoffen.measures.measure.Reminded;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.measure.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what has to be said of a measure today; of one that does not go on, nothing. */
@Component
class DueReminders {

    private final ReminderLadder ladder;
    private final Silence silence;
    private final WorkingDays workingDays;

    DueReminders(ReminderLadder ladder, Silence silence, WorkingDays workingDays) {
        this.ladder = ladder;
        this.silence = silence;
        this.workingDays = workingDays;
    }

    Due of(MeasureEntry measure, Signs signs, LocalDate today) {
        if (measure.state().withdrawn()
                || !workingDays.isWorkingDay(today)
                || !Standing.of(measure.state(), signs, today).goesOn()) {
            return Due.NOTHING;
        }
        Reminded reminded = measure.reminded();
        return new Due(
                measure.state().milestones().all().stream()
                        .flatMap(milestone -> rung(milestone, reminded, today))
                        .toList(),
                silence.since(measure, signs, today).filter(since -> !since.equals(reminded.silentSince())));
    }

    private Stream<Due.Rung> rung(Milestone milestone, Reminded reminded, LocalDate today) {
        return Optional.of(milestone)
                .filter(open -> !open.isReached())
                .flatMap(open ->
                        ladder.due(open.plan().due(), reminded.milestones().get(open.id()), today))
                .map(said -> new Due.Rung(milestone, said))
                .stream();
    }
}
