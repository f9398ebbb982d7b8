package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.source.Staging.Staged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Hands the best copy of each call to the calls, several at once, and notes that its source told of it. */
@Component
class CallTaker {

    private static final Logger log = LoggerFactory.getLogger(CallTaker.class);
    private static final int BATCH = 200;

    private final Calls calls;
    private final Sightings sightings;
    private final SourceSettings settings;

    CallTaker(Calls calls, Sightings sightings, SourceSettings settings) {
        this.calls = calls;
        this.sightings = sightings;
        this.settings = settings;
    }

    /** What became of one call. */
    private enum Fate {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** One call and what is known of its best copy. */
    private record Best(String identifier, Staged staged) {}

    RunCounts take(Staging staging, RunRecorder recorder) throws InterruptedException {
        List<Best> best = new ArrayList<>();
        staging.best().forEach((identifier, staged) -> best.add(new Best(identifier, staged)));
        best.sort(Comparator.comparingLong(call -> call.staged().offset()));
        recorder.take(best.size());
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(
                settings.atOnce(), Thread.ofVirtual().name("take-", 0).factory())) {
            for (int from = 0; from < best.size(); from += BATCH) {
                List<Best> batch = best.subList(from, Math.min(best.size(), from + BATCH));
                take(batch, staging, recorder.begun(), threads).forEach(fate -> fates.merge(fate, 1, Integer::sum));
                recorder.taken(batch.size());
            }
        }
        return counts(staging.rows(), best.size(), fates);
    }

    private List<Fate> take(List<Best> batch, Staging staging, Run run, ExecutorService threads)
            throws InterruptedException {
        List<Future<List<Fate>>> taking = new ArrayList<>();
        int slice = Math.ceilDiv(batch.size(), settings.atOnce());
        for (int from = 0; from < batch.size(); from += slice) {
            List<ToldCall> told = batch.subList(from, Math.min(batch.size(), from + slice)).stream()
                    .map(call -> staging.told(call.staged()))
                    .toList();
            taking.add(threads.submit(() -> take(told)));
        }
        List<Fate> fates = new ArrayList<>();
        for (Future<List<Fate>> part : taking) {
            fates.addAll(result(part));
        }
        List<Sighting> seen = new ArrayList<>();
        for (int index = 0; index < batch.size(); index++) {
            Best call = batch.get(index);
            if (fates.get(index) == Fate.REFUSED) {
                staging.rows().takeBack(call.staged().reference(), SourceReason.NOT_TAKEN.with());
            } else {
                seen.add(Sighting.of(run.source(), call.identifier(), run.startedAt()));
            }
        }
        sightings.save(seen);
        return fates;
    }

    /** One that cannot be taken keeps no other from it. */
    private List<Fate> take(List<ToldCall> told) {
        try {
            return calls.takeAll(told).stream().map(CallTaker::fate).toList();
        } catch (DataAccessResourceFailureException storeAway) {
            throw storeAway;
        } catch (RuntimeException fault) {
            if (told.size() > 1) {
                return told.stream().flatMap(one -> take(List.of(one)).stream()).toList();
            }
            log.error("Not taken: {}", told.getFirst().details().identifier(), fault);
            return List.of(Fate.REFUSED);
        }
    }

    private static Fate fate(Calls.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> Fate.CREATED;
            case CHANGED -> Fate.CHANGED;
            case UNCHANGED -> Fate.UNCHANGED;
        };
    }

    private static List<Fate> result(Future<List<Fate>> fates) throws InterruptedException {
        try {
            return fates.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }

    private static RunCounts counts(RowBook rows, int calls, Map<Fate, Integer> fates) {
        int taken = calls - fates.getOrDefault(Fate.REFUSED, 0);
        return new RunCounts(
                fates.getOrDefault(Fate.CREATED, 0),
                fates.getOrDefault(Fate.CHANGED, 0),
                fates.getOrDefault(Fate.UNCHANGED, 0),
                Math.max(0, rows.accepted() - taken),
                rows.refused());
    }
}
