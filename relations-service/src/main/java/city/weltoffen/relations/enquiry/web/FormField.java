package city.weltoffen.relations.enquiry.web;

import java.util.List;

/**
 * A field of the public form as its page shows it.
 *
 * @param type of an input; empty for a text area, a choice or boxes to tick
 * @param problem what is wrong with it, or empty
 */
record FormField(
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
        String problem) {

    /** One value to choose. */
    record Option(String value, String label, boolean chosen) {}

    static FormField line(String id, String label, String type, int length, String complete, boolean required) {
        return new FormField(id, label, type, false, false, false, required, length, complete, "", List.of(), "");
    }

    static FormField area(String id, String label, int length) {
        return new FormField(id, label, "", true, false, false, true, length, "off", "", List.of(), "");
    }

    static FormField choice(String id, String label, boolean required, List<Option> options) {
        return new FormField(id, label, "", false, true, false, required, 0, "off", "", options, "");
    }

    static FormField boxes(String id, String label, List<Option> options) {
        return new FormField(id, label, "", false, false, true, false, 0, "off", "", options, "");
    }

    FormField with(String value, String problem) {
        return new FormField(id, label, type, area, choice, boxes, required, length, complete, value, options, problem);
    }

    boolean line() {
        return !type.isEmpty();
    }

    boolean invalid() {
        return !problem.isEmpty();
    }
}
