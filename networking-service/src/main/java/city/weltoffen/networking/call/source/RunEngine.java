package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.jobs.HeldTurn;
import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.web.ExpectedVersion;
import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Starts runs, one at a time of each source over all instances. A run shows signs of life while it lasts; the record of
 * one that stopped doing so is closed by whoever notices.
 */
@Component
public class RunEngine implements DisposableBean {

    private static final int SIGNS_OF_LIFE = 3;

    private final Turns turns;
    private final CallSources sources;
    private final Runs runs;
    private final RunWork work;
    private final SourceFetching fetching;
    private final SourceSettings settings;
    private final Clock businessClock;
    private final Map<RunRecorder, Thread> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("runs-alive").daemon().factory());

    RunEngine(
            Turns turns,
            CallSources sources,
            Runs runs,
            RunWork work,
            SourceFetching fetching,
            SourceSettings settings,
            Clock businessClock) {
        this.turns = turns;
        this.sources = sources;
        this.runs = runs;
        this.work = work;
        this.fetching = fetching;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /**
     * Begins to ask a source and returns at once.
     *
     * @throws city.weltoffen.defaults.problems.DomainProblem {@code call-source-address} when nobody says where it is
     */
    public Run ask(CallSource source, RunTrigger trigger) throws RunningAlready {
        fetching.requireReachable(source);
        return begin(source, trigger, null, null);
    }

    /**
     * Begins to read a file as this source would be read, and returns at once.
     *
     * @param file is removed afterwards
     */
    public Run read(CallSource source, String name, Path file) throws RunningAlready {
        return begin(source, RunTrigger.UPLOAD, name, file);
    }

    /** Whether a file can be read as this source would be read. */
    public boolean canRead(CallSource source) {
        return source.details().kind() != SourceKind.TEMPLATES
                && fetching.canRead(source.details().kind());
    }

    /** Removes a source, unless it is being read: its run would leave traces of it. */
    public void remove(SourceId source, ExpectedVersion expected) throws RunningAlready {
        try (HeldTurn turn = turn(source)) {
            sources.remove(source, expected);
        }
    }

    private Run begin(CallSource asked, RunTrigger trigger, @Nullable String name, @Nullable Path file)
            throws RunningAlready {
        HeldTurn turn = turn(asked.id());
        try {
            // it may have been changed or removed since it was asked for
            CallSource source = sources.require(asked.id());
            closeLeftOver(source.id());
            String id = Generators.timeBasedEpochGenerator().generate().toString();
            Run begun = Run.begun(id, source.id(), trigger, name, businessClock.instant());
            runs.save(begun);
            start(source, new RunRecorder(begun, runs, businessClock), file, turn);
            return begun;
        } catch (RuntimeException fault) {
            turn.close();
            throw fault;
        }
    }

    private HeldTurn turn(SourceId source) throws RunningAlready {
        return turns.takeNow("call-source-" + source.value(), settings.lock())
                .orElseThrow(() ->
                        new RunningAlready(runs.running(source).map(Run::id).orElse(null)));
    }

    private void start(CallSource source, RunRecorder recorder, @Nullable Path file, HeldTurn turn) {
        long pause = settings.lock().toMillis() / SIGNS_OF_LIFE;
        ScheduledFuture<?> alive =
                heart.scheduleWithFixedDelay(new SignOfLife(turn, recorder), pause, pause, TimeUnit.MILLISECONDS);
        Thread thread = Thread.ofVirtual().name("run-" + source.id().value()).unstarted(() -> {
            try {
                work.run(source, recorder, file);
            } finally {
                alive.cancel(false);
                running.remove(recorder);
                turn.close();
            }
        });
        running.put(recorder, thread);
        thread.start();
    }

    /** Closes the records of runs that nobody runs any more. */
    void closeLeftOvers() {
        for (Run run : runs.running()) {
            try (HeldTurn turn = turn(run.source())) {
                closeLeftOver(run.source());
            } catch (RunningAlready alive) {
                // its instance shows signs of life
            }
        }
    }

    /** To be called by whoever has the source's turn: nobody else can run it. */
    private void closeLeftOver(SourceId source) {
        runs.running(source).ifPresent(run -> runs.save(run.interrupted(businessClock.instant())));
    }

    @Override
    public void destroy() throws InterruptedException {
        Map<RunRecorder, Thread> left = Map.copyOf(running);
        left.keySet().forEach(RunRecorder::end);
        left.values().forEach(Thread::interrupt);
        for (Thread thread : left.values()) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
        heart.shutdownNow();
    }
}
