package city.weltoffen.relations.forms;

import city.weltoffen.defaults.problems.FieldProblem;
import java.util.List;
import java.util.Map;

/** A public form as it was sent: what it asks, what is wrong with it, what becomes of it. */
public interface SentForm {

    /** What the API would have been sent; checked by the same rules. */
    Object request();

    /** Values of the form that are no values of the request at all: the name of the problem by field. */
    default Map<String, String> unreadable() {
        return Map.of();
    }

    /** What the city's lists and the day say against it, once the rest is right. */
    List<FieldProblem> problems();

    /** The fields, filled in. */
    List<FormField> fields();

    /** Takes it in; the reference by which the office finds it. */
    String receive();
}
