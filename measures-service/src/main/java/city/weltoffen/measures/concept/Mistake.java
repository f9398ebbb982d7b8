package city.weltoffen.measures.concept;

import java.util.List;

/**
 * What is wrong in a concept's file.
 *
 * @param path for instance {@code fields/0/measures/2/code}
 * @param code names the text {@code field.<code>}
 * @param arguments of the text
 */
public record Mistake(Place place, String path, String code, List<Object> arguments) {

    public static Mistake at(Place place, String path, String code, Object... arguments) {
        return new Mistake(place, path, code, List.of(arguments));
    }
}
