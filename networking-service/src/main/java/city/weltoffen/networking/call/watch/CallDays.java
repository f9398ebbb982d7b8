package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.WatchSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens calls on their day, closes them after their last deadline, or when no source has told of them for long. */
@Component
class CallDays implements Job {

    private final CallIndex index;
    private final Calls calls;
    private final ObjectProvider<CallSightings> sightings;
    private final WatchSettings settings;
    private final Clock businessClock;

    /** Absence is a matter of days; asking again would find the same. */
    private volatile @Nullable LocalDate looked;

    CallDays(
            CallIndex index,
            Calls calls,
            ObjectProvider<CallSightings> sightings,
            WatchSettings settings,
            Clock businessClock) {
        this.index = index;
        this.calls = calls;
        this.sightings = sightings;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "call-days";
    }

    @Override
    public void run() {
        runAt(ZonedDateTime.now(businessClock));
    }

    void runAt(ZonedDateTime now) {
        index.find(entry ->
                        entry.details().asOf(now).status() != entry.details().status())
                .forEach(entry -> calls.followCalendar(entry.id(), now));
        if (!now.toLocalDate().equals(looked)) {
            sightings.forEach(one -> closeAbsent(one, now));
            looked = now.toLocalDate();
        }
    }

    private void closeAbsent(CallSightings seen, ZonedDateTime now) {
        var unseen = seen.unseenSince(now.minus(settings.absence()).toInstant());
        index.find(entry -> entry.details().status() != CallStatus.CLOSED && unseen.contains(entry.id()))
                .forEach(entry -> calls.closeAsAbsent(entry.id(), now));
    }
}
