package city.weltoffen.networking.call.match.web;

import city.weltoffen.networking.call.match.CallMatch;
import city.weltoffen.networking.call.match.MatchReason;
import city.weltoffen.networking.call.match.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a call fits a department.
 *
 * @param score up to 100, for sorting
 * @param reasons the strongest first
 */
public record MatchResponse(int score, Strength strength, List<ReasonResponse> reasons) {

    /**
     * One word by which it fits.
     *
     * @param word as it is written in the call, or the code of the programme
     * @param field where it stands: {@code title}, {@code keywords}, {@code callTitle}, {@code typeOfAction},
     *     {@code text} or {@code programme}
     * @param section heading of the section, where it stands in the text
     * @param criterion what of the profile asks for it: {@code keywords}, {@code themes} or {@code programmes}
     * @param value the profile's own key word, slug of a theme or code of a programme
     * @param times how often it stands there
     */
    public record ReasonResponse(
            String word, String field, @Nullable String section, String criterion, String value, int times) {

        static ReasonResponse of(MatchReason reason) {
            return new ReasonResponse(
                    reason.word(),
                    reason.field().slug(),
                    reason.section(),
                    reason.criterion().slug(),
                    reason.value(),
                    reason.times());
        }
    }

    public static MatchResponse of(CallMatch match) {
        return new MatchResponse(
                match.score(),
                Strength.of(match),
                match.reasons().stream().map(ReasonResponse::of).toList());
    }
}
