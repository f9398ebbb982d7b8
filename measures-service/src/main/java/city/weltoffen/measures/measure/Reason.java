package city.weltoffen.measures.measure;

import java.util.Map;

/**
 * One reason for a phase or status; the reader's side words it.
 *
 * @param code for instance {@code milestone-overdue}
 * @param params for its words, for instance {@code days}
 */
public record Reason(String code, Map<String, String> params) {

    public Reason {
        params = Map.copyOf(params);
    }

    static Reason of(String code) {
        return new Reason(code, Map.of());
    }

    static Reason of(String code, String name, Object value) {
        return new Reason(code, Map.of(name, String.valueOf(value)));
    }
}
