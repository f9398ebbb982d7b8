package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.measure.Moment;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says what is due of milestones, and of measures of which nothing was heard. */
@Component
class MeasureReminders implements Job {

    private final MeasureIndex index;
    private final Measures measures;
    private final MeasureSigns signs;
    private final DueReminders reminders;
    private final Recipients recipients;
    private final Clock businessClock;

    MeasureReminders(
            MeasureIndex index,
            Measures measures,
            MeasureSigns signs,
            DueReminders reminders,
            Recipients recipients,
            Clock businessClock) {
        this.index = index;
        this.measures = measures;
        this.signs = signs;
        this.reminders = reminders;
        this.recipients = recipients;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "measure-reminders";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        index.find(measure -> reminders
                        .of(measure, signs.of(measure.code(), today), today)
                        .isAnything())
                .forEach(measure -> measures.update(measure.code(), (fresh, now) -> remind(fresh, today, now)));
    }

    /** Asks again, since another instance may have said it since. */
    private void remind(Measure measure, LocalDate today, Moment now) {
        Due due = reminders.of(MeasureEntry.of(measure), now.signs(), today);
        due.milestones()
                .forEach(rung -> measure.reminders(now)
                        .sayDue(
                                rung.milestone().id(),
                                rung.said(),
                                recipients.of(rung.milestone(), measure.details())));
        due.silentSince().ifPresent(since -> measure.reminders(now).saySilent(since, recipients.of(measure.details())));
    }
}
