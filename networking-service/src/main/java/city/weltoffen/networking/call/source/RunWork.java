package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.fetching.FetchFault;
import city.weltoffen.networking.call.portal.Refusal;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a run does: read everything, then take the best copy of each call, then say how it went. */
@Component
class RunWork {

    private static final Logger log = LoggerFactory.getLogger(RunWork.class);

    private final SourceFetching fetching;
    private final CallTaker taker;
    private final SourceHealth health;
    private final RunMeters meters;

    RunWork(SourceFetching fetching, CallTaker taker, SourceHealth health, RunMeters meters) {
        this.fetching = fetching;
        this.taker = taker;
        this.health = health;
        this.meters = meters;
    }

    /** @param file to be read instead of asking the source; removed afterwards */
    void run(CallSource source, RunRecorder recorder, @Nullable Path file) {
        Timer.Sample run = meters.begin();
        meters.end(run, source.details().kind(), outcome(source, recorder, file));
    }

    private RunOutcome outcome(CallSource source, RunRecorder recorder, @Nullable Path file) {
        Staging staging = null;
        try {
            staging = Staging.open(source.details().presets(), recorder::rows);
            return read(source, recorder, file, staging);
        } catch (RunRecorder.InterruptedRun | InterruptedException stopped) {
            return finish(recorder, RunOutcome.INTERRUPTED, SourceReason.INTERRUPTED.with());
        } catch (IOException | RuntimeException fault) {
            log.error("Run {} of {} failed", recorder.begun().id(), source.id().value(), fault);
            return finish(recorder, RunOutcome.FAILED, SourceReason.UNEXPECTED.with());
        } finally {
            close(staging, file);
        }
    }

    private RunOutcome read(CallSource source, RunRecorder recorder, @Nullable Path file, Staging staging)
            throws IOException, InterruptedException {
        Reading reading;
        try {
            reading = file == null ? fetching.fetch(source, staging, recorder) : fetching.upload(source, file, staging);
        } catch (FetchFault fault) {
            reading = Reading.brokenOff(fault.refusal());
        }
        RunCounts counts = taker.take(staging, recorder);
        boolean nothing = !reading.whole() && counts.read() == 0;
        RunOutcome outcome =
                reading.whole() ? RunOutcome.COMPLETED : nothing ? RunOutcome.FAILED : RunOutcome.INCOMPLETE;
        health.finish(source, recorder, outcome, counts, staging.rows(), reading);
        return outcome;
    }

    private static RunOutcome finish(RunRecorder recorder, RunOutcome outcome, Refusal message) {
        try {
            recorder.finish(outcome, RunCounts.NONE, null, message, false);
        } catch (RuntimeException storeAway) {
            log.warn(
                    "The record of run {} stays open until somebody closes it",
                    recorder.begun().id(),
                    storeAway);
        }
        return outcome;
    }

    private static void close(@Nullable Staging staging, @Nullable Path file) {
        try {
            if (staging != null) {
                staging.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
