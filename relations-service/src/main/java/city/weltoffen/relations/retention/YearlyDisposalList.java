package city.weltoffen.relations.retention;

import city.weltoffen.defaults.jobs.Job;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the list of the year once its day has come. */
@Component
class YearlyDisposalList implements Job {

    private final Disposal disposal;
    private final RetentionPeriods periods;
    private final Clock businessClock;

    YearlyDisposalList(Disposal disposal, RetentionPeriods periods, Clock businessClock) {
        this.disposal = disposal;
        this.periods = periods;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "disposal-list";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        if (!today.isBefore(periods.listDay().atYear(today.getYear()))) {
            disposal.list(String.valueOf(today.getYear()));
        }
    }
}
