package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.fetching.Answer;
import city.weltoffen.networking.call.portal.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges sources by their runs. A good run has read something and found at least a share of what the good one before
 * found: a source that changed its shape answers, and says nothing. See docs/decisions/0067.
 */
@Component
public class SourceHealth {

    /** Of entries that are over: they were understood. */
    private static final Set<String> OVER = Set.of("past", "entry-past");

    private final CallSources sources;
    private final SourceStates states;
    private final Runs runs;
    private final SourceSettings settings;
    private final Clock businessClock;

    SourceHealth(CallSources sources, SourceStates states, Runs runs, SourceSettings settings, Clock businessClock) {
        this.sources = sources;
        this.states = states;
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
        SourceState known = states.of(source.id()).readingAs(source.details());
        Run begun = recorder.begun();
        boolean upload = begun.trigger() == RunTrigger.UPLOAD;
        Refusal doubt = upload || outcome == RunOutcome.FAILED || reading.isNotModified()
                ? null
                : doubt(source, outcome, counts, book, known);
        boolean good = outcome != RunOutcome.FAILED && doubt == null;
        Refusal message = reading.message() == null ? doubt : reading.message();
        if (good && !upload) {
            states.save(next(known, begun.startedAt(), counts, outcome, reading));
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

    private @Nullable Refusal doubt(
            CallSource source, RunOutcome outcome, RunCounts counts, RowBook book, SourceState known) {
        int found = counts.calls();
        boolean whole = outcome == RunOutcome.COMPLETED;
        if (found == 0 && whole && book.refused() > 0 && isAllOver(book)) {
            return null;
        }
        // of the kinds of sources only a feed is recognised without anything in it
        boolean empty = whole && counts.read() == 0 && source.details().kind() == SourceKind.FEED;
        if (found == 0 && !empty) {
            return SourceReason.NOTHING_FOUND.with();
        }
        int before = known.lastFound();
        return before < settings.leastFound() || isAlike(found, before) || whole && wasFoundBefore(source.id(), found)
                ? null
                : SourceReason.LESS_THAN_BEFORE.with(found, before);
    }

    private static boolean isAllOver(RowBook book) {
        return book.reasons().stream().allMatch(reason -> OVER.contains(reason.code()));
    }

    private boolean isAlike(int found, int before) {
        return found >= before * settings.leastShare();
    }

    /** As often as makes a source silent: then it has shrunk, and not by a mishap. */
    private boolean wasFoundBefore(SourceId id, int found) {
        List<Run> latest = runs.latestEnded(id, settings.silentRuns());
        return latest.size() == settings.silentRuns()
                && latest.stream()
                        .allMatch(run -> run.outcome() == RunOutcome.COMPLETED
                                && !run.good()
                                && isAlike(found, run.counts().calls())
                                && isAlike(run.counts().calls(), found));
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

    /** Only of one that is asked by itself, from when it first should have been: nobody expects anything of the others. */
    private boolean hasBeenAwayTooLong(CallSource source, @Nullable Instant lastGood, Instant now) {
        SourceSchedule schedule = source.details().schedule();
        if (schedule == null || sources.next(source) == null) {
            return false;
        }
        Instant since = source.scheduledSince();
        Instant expected = schedule.next(null, since, businessClock.getZone());
        Instant last = lastGood == null || lastGood.isBefore(since) ? expected : lastGood;
        return last.plus(settings.silentAfter()).isBefore(now);
    }
}
