package city.weltoffen.defaults.problems;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer as fragment, for instance {@code #/deadlines/0/date}
 * @param code names the text {@code field.<code>}
 * @param arguments of the text
 */
public record FieldProblem(String pointer, String code, List<Object> arguments) {

    public FieldProblem(String pointer, String code) {
        this(pointer, code, List.of());
    }
}
