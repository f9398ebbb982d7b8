package city.weltoffen.networking.call.match;

import java.util.Comparator;
import java.util.List;

/**
 * How a call fits a profile.
 *
 * @param score up to 100; the chance that at least one of the reasons is a good one
 * @param reasons the strongest first
 */
public record CallMatch(int score, List<MatchReason> reasons) {

    /** A coordinator reads a few reasons, not a list of words. */
    static final int MOST_REASONS = 5;

    static final CallMatch NONE = new CallMatch(0, List.of());

    private static final Comparator<MatchReason> STRONGEST = Comparator.comparingDouble(MatchReason::weight)
            .reversed()
            .thenComparing(MatchReason::field)
            .thenComparing(MatchReason::word);

    /**
     * Independent reasons add up, but never beyond certainty.
     *
     * @param byText the doubt that remains whatever stands in the text
     */
    static CallMatch of(List<MatchReason> reasons, double byText) {
        double inText = 1;
        double elsewhere = 1;
        for (MatchReason reason : reasons) {
            if (reason.field() == Field.TEXT) {
                inText *= 1 - reason.weight();
            } else {
                elsewhere *= 1 - reason.weight();
            }
        }
        double doubt = elsewhere * Math.max(inText, byText);
        return new CallMatch(
                (int) Math.round(100 * (1 - doubt)),
                reasons.stream().sorted(STRONGEST).limit(MOST_REASONS).toList());
    }

    public boolean reaches(int threshold) {
        return score >= threshold;
    }
}
