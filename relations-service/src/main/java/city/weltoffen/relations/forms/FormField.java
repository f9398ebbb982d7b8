package city.weltoffen.relations.forms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a public form as its page shows it.
 *
 * @param type of an input; empty for a text area, a choice or boxes to tick
 * @param hint how to fill it in, or empty
 * @param problem what is wrong with it, or empty
 */
public record FormField(
        String id,
        String label,
        String type,
        boolean area,
        boolean choice,
        boolean boxes,
        boolean required,
        int length,
        String complete,
        String value,
        List<Option> options,
        String hint,
        String problem) {

    private static final int DAY = 10;

    /** One value to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** @param complete what the browser may fill in, as HTML names it */
    public static FormField line(String id, String label, String type, int length, String complete, boolean required) {
        return new FormField(id, label, type, false, false, false, required, length, complete, "", List.of(), "", "");
    }

    /** @param hint for browsers that know no field for days */
    public static FormField day(String id, String label, String hint, boolean required) {
        return new FormField(id, label, "date", false, false, false, required, DAY, "off", "", List.of(), hint, "");
    }

    public static FormField area(String id, String label, int length) {
        return new FormField(id, label, "", true, false, false, true, length, "off", "", List.of(), "", "");
    }

    public static FormField choice(String id, String label, boolean required, List<Option> options) {
        return new FormField(id, label, "", false, true, false, required, 0, "off", "", options, "", "");
    }

    public static FormField boxes(String id, String label, List<Option> options) {
        return new FormField(id, label, "", false, false, true, false, 0, "off", "", options, "", "");
    }

    /** With what was typed into it. */
    public FormField filled(@Nullable String typed) {
        return with(Objects.requireNonNullElse(typed, ""), problem);
    }

    public FormField wrong(String why) {
        return with(value, why);
    }

    private FormField with(String typed, String why) {
        return new FormField(
                id, label, type, area, choice, boxes, required, length, complete, typed, options, hint, why);
    }

    boolean line() {
        return !type.isEmpty();
    }

    boolean invalid() {
        return !problem.isEmpty();
    }

    /** Ids of what explains it, as {@code aria-describedby} lists them. */
    String described() {
        return Stream.of(hint.isEmpty() ? "" : id + "-hint", problem.isEmpty() ? "" : id + "-problem")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
