package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.ConceptPart;
import city.weltoffen.measures.concept.Difference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes the measures over from the concept's file; a measure that is gone is marked, never deleted. */
@Component
class MeasuresOfConcept implements ConceptPart {

    private final Measures measures;
    private final Successors successors;

    MeasuresOfConcept(Measures measures, Successors successors) {
        this.measures = measures;
        this.successors = successors;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Difference> differences(Concept concept) {
        Map<String, Measure> known = measures.all().stream()
                .collect(Collectors.toMap(measure -> measure.id().value(), Function.identity()));
        List<Followed> successions = successors.ended();
        Stream<Difference> named = concept.measures().flatMap(file -> differences(file, known, successions));
        return Stream.concat(named, withdrawn(concept, known.values().stream())).toList();
    }

    private static Stream<Difference> differences(
            ConceptMeasure file, Map<String, Measure> known, List<Followed> successions) {
        Measure measure = known.get(file.code());
        return measure == null
                ? Stream.of(Difference.of(Difference.Kind.ADDED, "measures/" + file.code()))
                : measure.differencesTo(file, successions).stream();
    }

    private static Stream<Difference> withdrawn(Concept concept, Stream<Measure> known) {
        return gone(concept, known)
                .map(measure -> Difference.of(
                        Difference.Kind.WITHDRAWN, "measures/" + measure.id().value()));
    }

    private static Stream<Measure> gone(Concept concept, Stream<Measure> known) {
        return known.filter(measure -> !measure.state().withdrawn()
                        && concept.measure(measure.id().value()).isEmpty())
                .sorted(Comparator.comparing(Measure::id));
    }

    @Override
    public void apply(Concept concept) {
        concept.measures().forEach(measures::adopt);
        gone(concept, measures.all().stream()).forEach(measure -> measures.update(measure.id(), Measure::withdraw));
    }
}
