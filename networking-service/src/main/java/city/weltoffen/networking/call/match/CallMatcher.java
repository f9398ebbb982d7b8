package city.weltoffen.networking.call.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the words of a call with the eyes of a profile. */
final class CallMatcher {

    /** A word that a long text repeats is more than mentioned: each time adds a quarter, the fifth is the last. */
    private static final double REPEATED = 0.25;

    private static final int MOST_TIMES = 5;

    /** What stands in the text alone is a weak match, however much of it. */
    private static final double LEAST_DOUBT_BY_TEXT = 0.55;

    private static final double GENERIC = 0.3;

    private CallMatcher() {}

    static CallMatch match(SoughtWords sought, CallWords call) {
        Map<Place, Hit> hits = new HashMap<>();
        for (CallWords.Part part : call.parts()) {
            read(part, sought, hits);
        }
        boolean specific = hits.values().stream().anyMatch(hit -> !hit.sought.generic());
        if (!specific && !sought.wantsProgramme(call.programme())) {
            return CallMatch.NONE;
        }
        List<MatchReason> reasons = new ArrayList<>(strongest(hits.values().stream()
                .filter(hit -> specific || !hit.sought.generic())
                .map(Hit::reason)
                .toList()));
        if (sought.wantsProgramme(call.programme())) {
            String programme = String.valueOf(call.programme());
            reasons.add(new MatchReason(
                    programme,
                    Field.PROGRAMME,
                    null,
                    Criterion.PROGRAMMES,
                    programme,
                    1,
                    Field.PROGRAMME.weight(),
                    programme));
        }
        return CallMatch.of(reasons, LEAST_DOUBT_BY_TEXT);
    }

    private static void read(CallWords.Part part, SoughtWords sought, Map<Place, Hit> hits) {
        List<Word> words = part.words();
        for (int place = 0; place < words.size(); ) {
            Sought found = sought.at(words, place);
            if (found == null) {
                place++;
                continue;
            }
            if (found.weight() > 0) {
                List<Word> written = words.subList(place, place + found.stems().size());
                hits.computeIfAbsent(new Place(found.concept(), part.field()), first -> new Hit(found, part, written))
                        .again(found, written);
            }
            place += found.stems().size();
        }
    }

    /** Of one concept only the place that says most. */
    private static List<MatchReason> strongest(List<MatchReason> reasons) {
        return List.copyOf(reasons.stream()
                .collect(Collectors.toMap(
                        MatchReason::concept,
                        reason -> reason,
                        (one, other) -> one.weight() >= other.weight() ? one : other))
                .values());
    }

    private record Place(String concept, Field field) {}

    /** A concept in one field: where it stands first, and how often. */
    private static final class Hit {

        private final CallWords.Part part;
        private Sought sought;
        private List<Word> written;
        private int times;

        Hit(Sought sought, CallWords.Part part, List<Word> written) {
            this.sought = sought;
            this.part = part;
            this.written = written;
        }

        void again(Sought found, List<Word> words) {
            times++;
            if (found.weight() > sought.weight()) {
                sought = found;
                written = words;
            }
        }

        MatchReason reason() {
            double repeated = part.field() == Field.TEXT ? 1 + REPEATED * (Math.min(times, MOST_TIMES) - 1) : 1;
            double weight = sought.weight() * part.field().weight() * repeated * (sought.generic() ? GENERIC : 1);
            return new MatchReason(
                    written.stream().map(Word::written).collect(Collectors.joining(" ")),
                    part.field(),
                    part.heading(),
                    sought.criterion(),
                    sought.value(),
                    times,
                    weight,
                    sought.concept());
        }
    }
}
