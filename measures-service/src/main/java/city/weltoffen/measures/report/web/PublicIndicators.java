package city.weltoffen.measures.report.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenIndicator.FrozenValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Indicators as the last published report has them, as open data.
 *
 * @param licence its identifier, for instance {@code dl-de/by-2-0}
 * @param report its id; nothing before the first one is published
 * @param asOf day whose state it holds
 */
record PublicIndicators(
        LocalizedText city,
        String licence,
        @Nullable String report,
        @Nullable LocalDate asOf,
        List<PublicIndicator> items) {

    /**
     * An indicator without notes and names, and without how it stands.
     *
     * @param measure code of its measure
     * @param values by period, the oldest first
     * @param targets by year
     */
    record PublicIndicator(
            String id,
            String measure,
            LocalizedText title,
            LocalizedText unit,
            List<FrozenValue> values,
            Map<Integer, BigDecimal> targets) {

        static PublicIndicator of(String measure, FrozenIndicator indicator) {
            return new PublicIndicator(
                    indicator.id(),
                    measure,
                    indicator.title(),
                    indicator.unit(),
                    indicator.points(),
                    indicator.targets());
        }
    }

    static List<PublicIndicator> of(ReportView view) {
        return view.content().measures().stream()
                .flatMap(measure ->
                        measure.indicators().stream().map(indicator -> PublicIndicator.of(measure.code(), indicator)))
                .toList();
    }
}
