package city.weltoffen.measures.concept;

import java.util.List;

/** A feature that takes over its part of a concept: measures, indicators. */
public interface ConceptPart {

    /** Where parts build on each other, lower ones come first. */
    int order();

    /** What is wrong with its part, beyond what the reader of files finds by itself. */
    default List<Mistake> mistakes(ConceptFile file) {
        return List.of();
    }

    /** What taking it over would change now. */
    List<Difference> differences(Concept concept);

    /** Takes it over; again it changes nothing. */
    void apply(Concept concept);
}
