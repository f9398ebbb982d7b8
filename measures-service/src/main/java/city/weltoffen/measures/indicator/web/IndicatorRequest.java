package city.weltoffen.measures.indicator.web;

import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.indicator.IndicatorDetails;
import city.weltoffen.measures.measure.web.TextRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a request brings it: all of it, what is missing is empty afterwards.
 *
 * @param better in which direction it is meant to move
 * @param targets by year
 * @param counted how it is counted; nothing where it is entered by hand
 */
record IndicatorRequest(
        @Valid @NotNull TextRequest title,
        @Valid @NotNull TextRequest unit,
        @NotNull Direction better,
        @Valid @Nullable BaselineRequest baseline,

        @Size(max = 50) @Nullable
        Map<@Min(1900) @Max(2200) Integer, @NotNull @Digits(integer = 15, fraction = 4) BigDecimal> targets,

        @Valid @Nullable CountFields counted) {

    /** What it was before the measure began. */
    record BaselineRequest(
            @Min(1900) @Max(2200) int year,

            @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value) {}

    IndicatorDetails details() {
        return new IndicatorDetails(
                title.text(),
                unit.text(),
                better,
                baseline == null ? null : new Baseline(baseline.year(), baseline.value()),
                targets == null ? Map.of() : targets,
                counted == null ? null : counted.definition());
    }
}
