package city.weltoffen.measures.measure;

import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.events.Addressee;
import java.time.LocalDate;
import java.util.List;

/** What is said by the clock, and once each. */
public final class ReminderVerbs {

    private final Measure measure;
    private final Moment now;

    ReminderVerbs(Measure measure, Moment now) {
        this.measure = measure;
        this.now = now;
    }

    /**
     * Says that a milestone is due soon, or overdue.
     *
     * @param to who can do something about it
     */
    public void sayDue(String milestone, Said said, List<Addressee> to) {
        Milestone due = measure.state().milestones().require(milestone);
        measure.remind(
                measure.reminded().with(milestone, said),
                measure.voice().reminder(due, said, to, measure.standing(now)));
    }

    /**
     * Says that nothing was heard of it.
     *
     * @param since reporting date after which nothing was heard
     */
    public void saySilent(LocalDate since, List<Addressee> to) {
        measure.remind(measure.reminded().withSilence(since), measure.voice().stale(since, to, measure.standing(now)));
    }
}
