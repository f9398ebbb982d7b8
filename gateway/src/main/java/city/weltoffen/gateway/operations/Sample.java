package city.weltoffen.gateway.operations;

import java.util.Map;

/** One value of one meter. */
record Sample(String name, Map<String, String> labels, double value) {

    String label(String label) {
        return labels.getOrDefault(label, "");
    }
}
