package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.fetching.Answer;
import city.weltoffen.networking.call.portal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges sources by their runs. A good run has read something and found at least a share of what the good one before
 * found: a source that changed its shape answers, and says nothing.
 */
@Component
public class SourceHealth {

    private final CallSources sources;
    private final SourceStates states;
    private final Sightings sightings;
    private final Runs runs;
    private final SourceSettings settings;
    private final Clock businessClock;

    SourceHealth(
            CallSources sources,
            SourceStates states,
            Sightings sightings,
            Runs runs,
            SourceSettings settings,
            Clock businessClock) {
        this.sources = sources;
        this.states = states;
        this.sightings = sightings;
        this.runs = runs;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** How a source is. */
    public enum Condition {
        /** Never asked yet. */
        UNKNOWN,
        GOOD,
        /** The last run brought nothing usable; it may pass. */
        FAILING,
        SILENT
    }

    public Condition of(CallSource source) {
        if (source.silentSince() != null) {
            return Condition.SILENT;
        }
        return runs.latestEnded(source.id(), 1).stream()
                .findFirst()
                .map(run -> run.good() ? Condition.GOOD : Condition.FAILING)
                .orElse(Condition.UNKNOWN);
    }

    public @Nullable Instant lastGoodAt(CallSource source) {
        return states.of(source.id()).lastGoodAt();
    }

    /** Writes the record, then draws the conclusions. */
    void finish(
            CallSource source,
            RunRecorder recorder,
            RunOutcome outcome,
            RunCounts counts,
            RowBook book,
            Reading reading) {
        SourceState known = states.of(source.id());
        Run begun = recorder.begun();
        boolean upload = begun.trigger() == RunTrigger.UPLOAD;
        Refusal doubt = upload || outcome == RunOutcome.FAILED || reading.isNotModified() ? null : doubt(counts, known);
        boolean good = outcome != RunOutcome.FAILED && doubt == null;
        Refusal message = reading.message() == null ? doubt : reading.message();
        if (good && !upload) {
            states.save(next(known, begun.startedAt(), counts, outcome, reading));
        }
        if (reading.isNotModified() && known.lastGoodAt() != null) {
            sightings.stillThere(source.id(), known.lastGoodAt(), begun.startedAt());
        }
        recorder.finish(outcome, counts, book, message, good);
        if (!upload) {
            judge(source.id());
        }
    }

    private static SourceState next(
            SourceState known, Instant at, RunCounts counts, RunOutcome outcome, Reading reading) {
        if (reading.isNotModified()) {
            return known.unchanged(at);
        }
        Answer answer = outcome == RunOutcome.COMPLETED ? reading.answer() : null;
        return known.good(
                at,
                counts.calls(),
                answer == null ? null : answer.eTag(),
                answer == null ? null : answer.lastModified());
    }

    private @Nullable Refusal doubt(RunCounts counts, SourceState known) {
        if (counts.calls() == 0) {
            return SourceReason.NOTHING_FOUND.with();
        }
        return counts.calls() < known.lastFound() * settings.leastShare()
                ? SourceReason.LESS_THAN_BEFORE.with(counts.calls(), known.lastFound())
                : null;
    }

    /** Says once when a source has fallen silent, and once when it is back. */
    void judge(SourceId id) {
        CallSource source = sources.find(id).orElse(null);
        if (source == null) {
            return;
        }
        List<Run> latest = runs.latestEnded(id, settings.silentRuns());
        Instant now = businessClock.instant();
        Instant lastGood = states.of(id).lastGoodAt();
        if (!latest.isEmpty() && latest.getFirst().good()) {
            sources.update(id, one -> one.recover(now));
        } else if (hasFailedOftenEnough(latest) || hasBeenAwayTooLong(source, lastGood, now)) {
            int failed = (int) latest.stream().takeWhile(run -> !run.good()).count();
            sources.update(id, one -> one.fallSilent(failed, lastGood, now));
        }
    }

    private boolean hasFailedOftenEnough(List<Run> latest) {
        return latest.size() >= settings.silentRuns() && latest.stream().noneMatch(Run::good);
    }

    /** Only of one that is asked by itself: nobody expects anything of the others. */
    private boolean hasBeenAwayTooLong(CallSource source, @Nullable Instant lastGood, Instant now) {
        if (sources.next(source) == null) {
            return false;
        }
        Instant since = source.scheduledSince();
        Instant last = lastGood == null || lastGood.isBefore(since) ? since : lastGood;
        return last.plus(settings.silentAfter()).isBefore(now);
    }
}
