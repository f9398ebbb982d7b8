package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.ConceptFile;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.ConceptPart;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Mistake;
import city.weltoffen.measures.measure.MeasureCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the indicators over from the concept's file; one that is gone is marked, never deleted. */
@Component
class IndicatorsOfConcept implements ConceptPart {

    private static final int AFTER_MEASURES = 10;

    private final Indicators indicators;
    private final Successors successors;

    IndicatorsOfConcept(Indicators indicators, Successors successors) {
        this.indicators = indicators;
        this.successors = successors;
    }

    @Override
    public int order() {
        return AFTER_MEASURES;
    }

    @Override
    public List<Mistake> mistakes(ConceptFile file) {
        return IndicatorMistakes.of(file);
    }

    @Override
    public List<Difference> differences(Concept concept) {
        Map<String, Indicator> known = indicators.all().stream()
                .collect(Collectors.toMap(indicator -> indicator.id().value(), Function.identity()));
        List<Followed> successions = successors.ended();
        Stream<Difference> named = concept.measures()
                .flatMap(measure ->
                        measure.indicators().stream().flatMap(file -> differences(measure, file, known, successions)));
        Stream<Difference> gone = gone(concept, known.values().stream())
                .map(indicator -> Difference.of(
                        Difference.Kind.WITHDRAWN,
                        path(indicator.measure().value(), indicator.id().value())));
        return Stream.concat(named, gone).toList();
    }

    private static Stream<Difference> differences(
            ConceptMeasure measure, ConceptIndicator file, Map<String, Indicator> known, List<Followed> successions) {
        String path = path(measure.code(), file.id());
        Indicator indicator = known.get(file.id());
        return indicator == null
                ? Stream.of(Difference.of(Difference.Kind.ADDED, path))
                : indicator.differencesTo(file, successions, path).stream();
    }

    private static String path(String measure, String indicator) {
        return "measures/" + measure + "/indicators/" + indicator;
    }

    private static Stream<Indicator> gone(Concept concept, Stream<Indicator> known) {
        Set<String> named = concept.measures()
                .flatMap(measure -> measure.indicators().stream())
                .map(ConceptIndicator::id)
                .collect(Collectors.toUnmodifiableSet());
        return known.filter(indicator -> indicator.isOfConcept()
                        && !indicator.withdrawn()
                        && !named.contains(indicator.id().value()))
                .sorted(Comparator.comparing(indicator -> indicator.id().value()));
    }

    @Override
    public void apply(Concept concept) {
        concept.measures()
                .forEach(measure ->
                        measure.indicators().forEach(file -> indicators.adopt(new MeasureCode(measure.code()), file)));
        gone(concept, indicators.all().stream()).forEach(indicator -> indicators.withdraw(indicator.id()));
    }
}
