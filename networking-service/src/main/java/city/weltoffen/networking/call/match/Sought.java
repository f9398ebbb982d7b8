package city.weltoffen.networking.call.match;

import java.util.List;
import java.util.function.Function;

/**
 * A word or phrase that a profile asks for, in one language.
 *
 * @param stems in their order; the words of a phrase follow each other
 * @param concept what it stands for: words of one concept count once
 * @param criterion what of the profile asks for it
 * @param value the profile's own key word or theme
 * @param weight how much it says about the profile, from 0 to 1; 0 for what only looks like a word that is sought
 * @param generic whether calls of all kinds have every word of it, so that it counts beside others only
 */
record Sought(List<String> stems, String concept, Criterion criterion, String value, double weight, boolean generic) {

    /** Whether it stands in a text at a place, by the stems of one language. */
    boolean standsIn(List<Word> text, int at, Function<Word, String> stem) {
        if (at + stems.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < stems.size(); i++) {
            if (!stems.get(i).equals(stem.apply(text.get(at + i)))) {
                return false;
            }
        }
        return true;
    }
}
