package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.measures.concept.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Targets are for years in which the measure goes on. */
final class TargetRules {

    private TargetRules() {}

    static boolean isWithin(Period period, int year) {
        LocalDate begins = period.begins();
        LocalDate ends = period.ends();
        return (begins == null || year >= begins.getYear()) && (ends == null || year <= ends.getYear());
    }

    static String text(Period period) {
        LocalDate begins = period.begins();
        LocalDate ends = period.ends();
        return (begins == null ? "…" : begins.getYear()) + "–" + (ends == null ? "…" : ends.getYear());
    }

    /** @throws DomainProblem {@code invalid} with each year that is outside */
    static void requireWithin(Period period, Collection<Integer> years) {
        List<FieldProblem> outside = years.stream()
                .filter(year -> !isWithin(period, year))
                .map(year -> new FieldProblem(
                        "#/targets/" + year, "target-outside", List.of(String.valueOf(year), text(period))))
                .toList();
        if (!outside.isEmpty()) {
            throw DomainProblem.invalid(outside);
        }
    }

    /** @throws DomainProblem {@code invalid} */
    static void requireWithin(Period period, int year) {
        if (!isWithin(period, year)) {
            throw DomainProblem.invalid("#/year", "target-outside", String.valueOf(year), text(period));
        }
    }
}
