package city.weltoffen.networking.call.match;

import org.jspecify.annotations.Nullable;

/**
 * One word by which a call fits a profile.
 *
 * @param word as it is written in the call, or the code of the programme
 * @param field where it stands
 * @param section heading of the section, where it stands in the text
 * @param criterion what of the profile asks for it
 * @param value the profile's own key word, slug of a theme or code of a programme
 * @param times how often it stands there
 * @param weight how much it says, from 0 to 1
 * @param concept what the word stands for
 */
public record MatchReason(
        String word,
        Field field,
        @Nullable String section,
        Criterion criterion,
        String value,
        int times,
        double weight,
        String concept) {}
