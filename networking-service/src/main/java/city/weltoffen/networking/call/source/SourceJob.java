package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.jobs.Job;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the sources whose time has come, closes records of runs that died, and notices who has fallen silent. */
@Component
class SourceJob implements Job {

    private static final Logger log = LoggerFactory.getLogger(SourceJob.class);

    private final CallSources sources;
    private final RunEngine engine;
    private final Runs runs;
    private final SourceHealth health;
    private final SourceFetching fetching;
    private final SourceSettings settings;
    private final Clock businessClock;

    SourceJob(
            CallSources sources,
            RunEngine engine,
            Runs runs,
            SourceHealth health,
            SourceFetching fetching,
            SourceSettings settings,
            Clock businessClock) {
        this.sources = sources;
        this.engine = engine;
        this.runs = runs;
        this.health = health;
        this.fetching = fetching;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "call-sources";
    }

    @Override
    public void run() {
        engine.closeLeftOvers();
        Instant now = businessClock.instant();
        for (CallSource source : sources.all()) {
            health.judge(source.id());
            Instant next = sources.next(source);
            if (next != null
                    && !next.isAfter(now)
                    && fetching.canRead(source.details().kind())) {
                ask(source);
            }
        }
        runs.forgetBefore(now.minus(settings.keepRuns()));
    }

    private void ask(CallSource source) {
        try {
            engine.ask(source, RunTrigger.SCHEDULE);
        } catch (RunningAlready running) {
            log.info("Still being read: {}", source.id().value());
        }
    }
}
