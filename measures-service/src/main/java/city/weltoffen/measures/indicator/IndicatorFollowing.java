package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Difference.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator follows the concept's file, as a three-way difference: what the file changed is taken over, what people
 * changed by hand stays.
 *
 * @param file what the file says now
 * @param details of the indicator afterwards
 */
record IndicatorFollowing(IndicatorDetails file, IndicatorDetails details, List<Difference> differences) {

    /** @param before what the file said when it was last taken over */
    static IndicatorFollowing of(
            String path, IndicatorDetails before, IndicatorDetails current, IndicatorDetails file) {
        Set<IndicatorField> taken = EnumSet.noneOf(IndicatorField.class);
        List<Difference> differences = new ArrayList<>();
        for (IndicatorField field : IndicatorField.values()) {
            if (differs(field, before, file) && differs(field, current, file)) {
                boolean take = !differs(field, before, current);
                if (take) {
                    taken.add(field);
                }
                differences.add(new Difference(
                        take ? Kind.CHANGED : Kind.KEPT,
                        path + "/" + field.key(),
                        field.text(current),
                        field.text(file)));
            }
        }
        return new IndicatorFollowing(file, current.taking(taken, file), differences);
    }

    /**
     * What the file says today: where it counts a department that ended, it means its successor too.
     *
     * @param before what it said last; what stayed without a successor then does so now
     */
    static IndicatorDetails read(
            ConceptIndicator indicator, @Nullable IndicatorDetails before, List<Followed> successions) {
        IndicatorDetails file = IndicatorDetails.of(indicator);
        for (Followed followed : successions) {
            file = before != null && before.keeps(followed) ? file : file.followed(followed);
        }
        return file;
    }

    private static boolean differs(IndicatorField field, IndicatorDetails one, IndicatorDetails other) {
        return !Objects.equals(field.of(one), field.of(other));
    }
}
