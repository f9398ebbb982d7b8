package city.weltoffen.networking.call.imports;

import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.imports.ImportResult.Rejection;
import city.weltoffen.networking.call.portal.PortalCall;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.portal.Rows;
import city.weltoffen.networking.call.source.PortalCallDetails;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Takes row after row into the calls and counts what became of each; of a repeated row the first counts. */
final class ImportRun implements Rows {

    private final Calls calls;
    private final Function<Refusal, String> wording;
    private final Map<Calls.Outcome, Integer> outcomes = new EnumMap<>(Calls.Outcome.class);
    private final List<Rejection> rejected = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String file = "";

    ImportRun(Calls calls, Function<Refusal, String> wording) {
        this.calls = calls;
        this.wording = wording;
    }

    void begin(String nextFile) {
        file = nextFile;
    }

    @Override
    public void accept(PortalCall row) {
        if (seen.add(row.identifier())) {
            outcomes.merge(calls.take(new ToldCall(CallOrigin.EU_PORTAL, PortalCallDetails.of(row), Set.of())), 1, Integer::sum);
        } else {
            refuse(row.reference(), new Refusal("repeated", List.of(row.identifier())));
        }
    }

    @Override
    public void refuse(String reference, Refusal refusal) {
        rejected.add(new Rejection(reference, wording.apply(refusal), file));
    }

    void refuseFile(Refusal refusal) {
        refuse(file, refusal);
    }

    ImportResult result() {
        int created = outcomes.getOrDefault(Calls.Outcome.CREATED, 0);
        int changed = outcomes.getOrDefault(Calls.Outcome.CHANGED, 0);
        int unchanged = outcomes.getOrDefault(Calls.Outcome.UNCHANGED, 0);
        return new ImportResult(
                created + changed + unchanged + rejected.size(), created, changed, unchanged, List.copyOf(rejected));
    }
}
