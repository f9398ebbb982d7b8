package city.weltoffen.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A concept of 200 measures, each with an indicator that is counted and ten milestones. */
final class ManyMeasures {

    private static final int MEASURES = 200;
    private static final int MILESTONES_EACH = 10;
    private static final String HEAD = """
        id: benchmark
        title: { de: Viele Maßnahmen, en: Many measures }
        adopted: 2024-01
        goals:
          - { id: g, title: { de: Ziel, en: Goal } }
        fields:
          - id: F
            title: { de: Feld, en: Field }
            measures:
        """;
    private static final String MEASURE = """
              - code: %1$s
                title: { de: Maßnahme %1$s, en: Measure %1$s }
                goals: [g]
                urgency: now
                responsible: kultur
                indicators:
                  - id: held-%1$s
                    title: { de: Aktivitäten, en: Activities }
                    unit: { de: Aktivitäten, en: activities }
                    targets: { 2026: 800 }
                    counted:
                      operation: count
                      kinds: [activity.held]
                      filter: { measures: ["%1$s"] }
        """;

    private ManyMeasures() {}

    static List<String> codes() {
        return IntStream.rangeClosed(1, MEASURES).mapToObj("M-%03d"::formatted).toList();
    }

    static void enter(ServiceProcess service) {
        service.post(
                "/api/concept/imports",
                "application/yaml",
                codes().stream().map(MEASURE::formatted).collect(Collectors.joining("", HEAD, "")));
        for (String code : codes()) {
            for (int milestone = 1; milestone <= MILESTONES_EACH; milestone++) {
                service.post(
                        "/api/measures/" + code + "/add-milestone",
                        "{\"title\": {\"de\": \"Schritt %d\"}, \"due\": \"20%d-06-30\"}"
                                .formatted(milestone, 26 + milestone));
            }
        }
    }
}
