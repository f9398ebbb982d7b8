package city.weltoffen.networking.call.imports;

import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.imports.ImportResult.Rejection;
import city.weltoffen.networking.call.portal.PortalCall;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.Rows;
import city.weltoffen.networking.call.source.CallIntake;
import city.weltoffen.networking.call.source.PortalCallDetails;
import city.weltoffen.networking.call.source.Presets;
import city.weltoffen.networking.call.source.Staging;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads row after row, then takes the best copy of each call, as a run of a source does; the others are repetitions. */
final class ImportRun implements Rows, Closeable {

    private static final int BATCH = 200;

    private final CallIntake intake;
    private final Function<Refusal, String> wording;
    private final Staging staging;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> notTaken = new HashSet<>();
    private String file = "";

    ImportRun(CallIntake intake, Function<Refusal, String> wording) throws IOException {
        this.intake = intake;
        this.wording = wording;
        this.staging = Staging.open(Presets.NONE, read -> {});
    }

    /** Either of a call, or refused. */
    private record Row(
            String file,
            String reference,
            @Nullable String identifier,
            @Nullable Refusal refusal) {}

    void begin(String nextFile) {
        file = nextFile;
    }

    @Override
    public void accept(PortalCall row) {
        staging.accept(row.reference(), row.rank(), PortalCallDetails.told(row));
        rows.add(new Row(file, row.reference(), row.identifier(), null));
    }

    @Override
    public void refuse(String reference, Refusal refusal) {
        rows.add(new Row(file, reference, null, refusal));
    }

    void refuseFile(Refusal refusal) {
        refuse(file, refusal);
    }

    ImportResult result() {
        Map<Calls.Outcome, Integer> outcomes = take();
        return new ImportResult(
                rows.size(),
                outcomes.getOrDefault(Calls.Outcome.CREATED, 0),
                outcomes.getOrDefault(Calls.Outcome.CHANGED, 0),
                outcomes.getOrDefault(Calls.Outcome.UNCHANGED, 0),
                rejected());
    }

    private Map<Calls.Outcome, Integer> take() {
        Map<Calls.Outcome, Integer> outcomes = new EnumMap<>(Calls.Outcome.class);
        List<Staging.Staged> best = List.copyOf(staging.best().values());
        for (int from = 0; from < best.size(); from += BATCH) {
            List<ToldCall> told = best.subList(from, Math.min(best.size(), from + BATCH)).stream()
                    .map(Staging.Staged::told)
                    .toList();
            List<Optional<Calls.Outcome>> taken = intake.takeAll(told);
            for (int index = 0; index < told.size(); index++) {
                String identifier = told.get(index).details().identifier();
                taken.get(index)
                        .ifPresentOrElse(
                                outcome -> outcomes.merge(outcome, 1, Integer::sum), () -> notTaken.add(identifier));
            }
        }
        return outcomes;
    }

    private List<Rejection> rejected() {
        Set<String> taken = new HashSet<>();
        List<Rejection> rejected = new ArrayList<>();
        for (Row row : rows) {
            Refusal refusal = row.refusal();
            if (refusal == null && !(isBest(row) && taken.add(row.identifier()))) {
                refusal = new Refusal("repeated", List.of(String.valueOf(row.identifier())));
            } else if (refusal == null && notTaken.contains(row.identifier())) {
                refusal = new Refusal("not-taken", List.of());
            }
            if (refusal != null) {
                rejected.add(new Rejection(row.reference(), wording.apply(refusal), row.file()));
            }
        }
        return rejected;
    }

    private boolean isBest(Row row) {
        Staging.Staged best = staging.best().get(row.identifier());
        return best != null && best.reference().equals(row.reference());
    }

    @Override
    public void close() throws IOException {
        staging.close();
    }
}
