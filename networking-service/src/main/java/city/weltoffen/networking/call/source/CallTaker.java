package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.Calls.Outcome;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.source.Staging.Staged;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Hands the best copy of each call to the calls, several at once, and notes that its source told of it. */
@Component
class CallTaker {

    /** How many calls one question to the store is about. */
    private static final int PART = 25;

    private final CallIntake intake;
    private final Sightings sightings;
    private final SourceSettings settings;

    CallTaker(CallIntake intake, Sightings sightings, SourceSettings settings) {
        this.intake = intake;
        this.sightings = sightings;
        this.settings = settings;
    }

    /** Some calls that are being taken. */
    private record Part(List<Staged> calls, Future<List<Optional<Outcome>>> outcomes) {}

    RunCounts take(Staging staging, RunRecorder recorder) throws InterruptedException {
        List<Staged> best = List.copyOf(staging.best().values());
        recorder.take(best.size());
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Deque<Part> line = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(
                settings.atOnce(), Thread.ofVirtual().name("take-", 0).factory())) {
            for (int from = 0; from < best.size(); from += PART) {
                if (line.size() == settings.atOnce()) {
                    count(line.remove(), staging.rows(), recorder, outcomes);
                }
                List<Staged> calls = best.subList(from, Math.min(best.size(), from + PART));
                line.add(new Part(calls, threads.submit(() -> take(calls, recorder.begun()))));
            }
            while (!line.isEmpty()) {
                count(line.remove(), staging.rows(), recorder, outcomes);
            }
        }
        return counts(staging.rows(), outcomes);
    }

    private List<Optional<Outcome>> take(List<Staged> calls, Run run) {
        List<ToldCall> told =
                calls.stream().map(call -> call.told().by(run.source().value())).toList();
        List<Optional<Outcome>> outcomes = intake.takeAll(told);
        List<Sighting> seen = new ArrayList<>();
        Iterator<Optional<Outcome>> taken = outcomes.iterator();
        for (ToldCall call : told) {
            if (taken.next().isPresent()) {
                seen.add(Sighting.of(run.source(), call.details().identifier(), run.startedAt()));
            }
        }
        sightings.save(seen);
        return outcomes;
    }

    private static void count(Part part, RowBook rows, RunRecorder recorder, Map<Outcome, Integer> outcomes)
            throws InterruptedException {
        Iterator<Staged> calls = part.calls().iterator();
        for (Optional<Outcome> outcome : result(part.outcomes())) {
            Staged call = calls.next();
            outcome.ifPresentOrElse(
                    taken -> outcomes.merge(taken, 1, Integer::sum),
                    () -> rows.takeBack(call.reference(), SourceReason.NOT_TAKEN.with()));
        }
        recorder.taken(part.calls().size());
    }

    private static <T> T result(Future<T> part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }

    private static RunCounts counts(RowBook rows, Map<Outcome, Integer> outcomes) {
        int taken = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return new RunCounts(
                outcomes.getOrDefault(Outcome.CREATED, 0),
                outcomes.getOrDefault(Outcome.CHANGED, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0),
                Math.max(0, rows.accepted() - taken),
                rows.refused());
    }
}
