package city.weltoffen.measures.indicator.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.counting.Span;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the verbs of an indicator take. */
final class IndicatorVerbs {

    private IndicatorVerbs() {}

    /** @param measure code of its measure */
    record Add(@NotBlank String measure, @Valid @NotNull IndicatorRequest indicator) {}

    /**
     * A value.
     *
     * @param period {@code 2026}, {@code 2026-Q2}, {@code 2026-05} or {@code TOTAL}
     * @param note internal
     */
    record Value(
            @NotBlank @Size(max = 7) String period,

            @NotNull @Digits(integer = 15, fraction = 4) BigDecimal value,

            @Size(max = 1000) @Nullable String note) {

        Span span() {
            return IndicatorVerbs.span(period);
        }
    }

    /** @param value nothing where there is no target any more */
    record Target(
            @Min(1900) @Max(2200) int year,

            @Digits(integer = 15, fraction = 4) @Nullable BigDecimal value) {}

    /** @throws DomainProblem {@code invalid} */
    static Span span(String period) {
        return Span.parse(period).orElseThrow(() -> DomainProblem.invalid("#/period", "no-period", period));
    }
}
