package city.weltoffen.measures.concept.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.Concept;
import city.weltoffen.measures.concept.ConceptMeasure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The concept as its file says: nothing of it is internal. */
record PublicConceptResponse(
        String id,
        LocalizedText title,
        String adopted,
        @Nullable String source,
        List<Concept.Goal> goals,
        List<PublicField> fields) {

    record PublicField(String id, LocalizedText title, List<PublicMeasure> measures) {}

    record PublicMeasure(
            String code,
            LocalizedText title,
            @Nullable LocalizedText description,
            Set<String> goals,
            List<ConceptMeasure.Part> subMeasures) {

        static PublicMeasure of(ConceptMeasure measure) {
            return new PublicMeasure(
                    measure.code(), measure.title(), measure.description(), measure.goals(), measure.subMeasures());
        }
    }

    static PublicConceptResponse of(Concept concept) {
        return new PublicConceptResponse(
                concept.id(),
                concept.title(),
                concept.adopted(),
                concept.source(),
                concept.goals(),
                concept.fields().stream()
                        .map(field -> new PublicField(
                                field.id(),
                                field.title(),
                                field.measures().stream().map(PublicMeasure::of).toList()))
                        .toList());
    }
}
