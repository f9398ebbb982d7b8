package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.ConceptFile;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Mistake;
import city.weltoffen.measures.concept.Place;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.DefinitionRules;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the indicators of a concept's file, beyond what the reader of files finds by itself. */
final class IndicatorMistakes {

    private final ConceptFile file;
    private final List<Mistake> found = new ArrayList<>();

    private IndicatorMistakes(ConceptFile file) {
        this.file = file;
    }

    static List<Mistake> of(ConceptFile file) {
        IndicatorMistakes mistakes = new IndicatorMistakes(file);
        List<Concept.Field> fields = file.concept().fields();
        for (int field = 0; field < fields.size(); field++) {
            List<ConceptMeasure> measures = fields.get(field).measures();
            for (int measure = 0; measure < measures.size(); measure++) {
                mistakes.check(measures.get(measure), "fields/" + field + "/measures/" + measure);
            }
        }
        return List.copyOf(mistakes.found);
    }

    private void check(ConceptMeasure measure, String path) {
        for (int i = 0; i < measure.indicators().size(); i++) {
            check(measure, measure.indicators().get(i), path + "/indicators/" + i);
        }
    }

    private void check(ConceptMeasure measure, ConceptIndicator indicator, String path) {
        indicator.targets().keySet().stream()
                .filter(year -> !TargetRules.isWithin(measure.period(), year))
                .forEach(year -> add(
                        path + "/targets",
                        "/" + year,
                        "target-outside",
                        List.of(String.valueOf(year), TargetRules.text(measure.period()))));
        ConceptIndicator.Count counted = indicator.counted();
        if (counted != null) {
            for (FieldProblem problem : DefinitionRules.problems(CountDefinition.of(counted), "")) {
                add(path + "/counted", problem.pointer(), problem.code(), problem.arguments());
            }
        }
    }

    private void add(String map, String field, String code, List<Object> arguments) {
        found.add(new Mistake(file.places().getOrDefault(map, Place.BEGIN), map + field, code, arguments));
    }
}
