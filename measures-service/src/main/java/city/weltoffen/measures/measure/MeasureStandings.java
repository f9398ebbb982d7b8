package city.weltoffen.measures.measure;

import city.weltoffen.defaults.jobs.Job;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says it when only the calendar, an indicator or evidence moved the phase or status of a measure. */
@Component
class MeasureStandings implements Job {

    private final MeasureIndex index;
    private final Measures measures;
    private final MeasureSigns signs;
    private final Clock businessClock;

    MeasureStandings(MeasureIndex index, Measures measures, MeasureSigns signs, Clock businessClock) {
        this.index = index;
        this.measures = measures;
        this.signs = signs;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "measure-standings";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        index.find(measure -> !measure.state().withdrawn() && hasMoved(measure, today))
                .forEach(measure -> measures.settle(measure.code()));
    }

    private boolean hasMoved(MeasureEntry measure, LocalDate today) {
        Standing standing = Standing.of(measure.state(), signs.of(measure.code(), today), today);
        return standing.phase() != measure.saidPhase() || standing.status() != measure.saidStatus();
    }
}
