package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.counting.CountDefinition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param better in which direction it is meant to move
 * @param targets by year
 * @param counted how it is counted; nothing where it is entered by hand
 */
public record IndicatorDetails(
        LocalizedText title,
        LocalizedText unit,
        Direction better,
        @Nullable Baseline baseline,
        Map<Integer, BigDecimal> targets,
        @Nullable CountDefinition counted) {

    public IndicatorDetails {
        baseline = baseline == null ? null : new Baseline(baseline.year(), plain(baseline.value()));
        Map<Integer, BigDecimal> plain = new TreeMap<>();
        targets.forEach((year, value) -> plain.put(year, plain(value)));
        targets = Collections.unmodifiableMap(plain);
    }

    static IndicatorDetails of(ConceptIndicator file) {
        return new IndicatorDetails(
                file.title(),
                file.unit(),
                file.better(),
                file.baseline(),
                file.targets(),
                file.counted() == null ? null : CountDefinition.of(file.counted()));
    }

    /** So that 20 and 20.0 are the same. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Counts what the successor of a department that ended does as well. */
    IndicatorDetails followed(Followed followed) {
        return counted == null
                ? this
                : new IndicatorDetails(title, unit, better, baseline, targets, counted.followed(followed));
    }

    /** Whether it goes on counting without the successor. */
    boolean keeps(Followed followed) {
        return counted != null && counted.keeps(followed);
    }

    public boolean isCounted() {
        return counted != null;
    }

    /** @param value nothing where there is no target any more */
    IndicatorDetails withTarget(int year, @Nullable BigDecimal value) {
        Map<Integer, BigDecimal> changed = new TreeMap<>(targets);
        if (value == null) {
            changed.remove(year);
        } else {
            changed.put(year, value);
        }
        return new IndicatorDetails(title, unit, better, baseline, changed, counted);
    }

    /** With some fields taken from the concept's file. */
    IndicatorDetails taking(Set<IndicatorField> fields, IndicatorDetails file) {
        return new IndicatorDetails(
                fields.contains(IndicatorField.TITLE) ? file.title : title,
                fields.contains(IndicatorField.UNIT) ? file.unit : unit,
                fields.contains(IndicatorField.BETTER) ? file.better : better,
                fields.contains(IndicatorField.BASELINE) ? file.baseline : baseline,
                fields.contains(IndicatorField.TARGETS) ? file.targets : targets,
                fields.contains(IndicatorField.COUNTED) ? file.counted : counted);
    }
}
