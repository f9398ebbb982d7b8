package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.defaults.reminders.ReminderLadder;
import city.weltoffen.defaults.reminders.Rungs;
import city.weltoffen.networking.call.CallAudience;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.WatchSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says rung by rung that deadlines of calls come near, to the departments that are interested in them. */
@Component
class DeadlineReminders implements Job {

    /** Rungs of the city's calls lie apart by themselves; none is said twice for the same deadline anyway. */
    private static final int APART = 1;

    private final CallIndex index;
    private final Calls calls;
    private final CallAudience audience;
    private final ReminderLadder ladder;
    private final int horizon;
    private final Clock businessClock;

    DeadlineReminders(
            CallIndex index,
            Calls calls,
            CallAudience audience,
            WatchSettings settings,
            WorkingDays workingDays,
            Clock businessClock) {
        Rungs rungs = new Rungs(settings.deadlines(), List.of(), 0, APART);
        this.index = index;
        this.calls = calls;
        this.audience = audience;
        this.ladder = new ReminderLadder(rungs, workingDays);
        this.horizon = rungs.horizon();
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "call-deadlines";
    }

    @Override
    public void run() {
        remindOn(LocalDate.now(businessClock));
    }

    void remindOn(LocalDate today) {
        index.find(entry -> isNear(entry, today)
                        && !audience.departmentsOf(entry.id()).isEmpty())
                .forEach(entry -> calls.remind(
                        entry.id(),
                        (due, said) -> due.isBefore(today) ? Optional.empty() : ladder.due(due, said, today)));
    }

    /** A rung before a weekend may be said some days earlier than its name tells. */
    private boolean isNear(CallEntry entry, LocalDate today) {
        LocalDate last = today.plusDays(horizon).plusWeeks(1);
        return entry.details().status() != CallStatus.CLOSED
                && entry.details().deadlines().stream()
                        .anyMatch(deadline -> !deadline.date().isBefore(today)
                                && !deadline.date().isAfter(last));
    }
}
