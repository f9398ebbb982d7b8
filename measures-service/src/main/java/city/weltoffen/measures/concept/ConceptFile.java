package city.weltoffen.measures.concept;

import java.util.List;
import java.util.Map;

/**
 * A concept as it was read from a file.
 *
 * @param hash of the file
 * @param warnings what is odd but no reason to refuse it
 * @param places where things stand, by path
 */
public record ConceptFile(Concept concept, String hash, List<Mistake> warnings, Map<String, Place> places) {

    public ConceptFile {
        warnings = List.copyOf(warnings);
        places = Map.copyOf(places);
    }
}
