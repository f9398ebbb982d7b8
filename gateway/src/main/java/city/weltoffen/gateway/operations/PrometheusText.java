package city.weltoffen.gateway.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/), as our instances
 * write it.
 */
final class PrometheusText {

    static final String TYPE = "text/plain;version=0.0.4";

    private static final String QUOTED = "\"(?:[^\"\\\\]++|\\\\[\\\\\"n])*+\"";
    private static final String NUMBER = "[+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?|[+-]?Inf|NaN";
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*+)(?:[ \t]*+\\{((?:[^\"{}]++|"
            + QUOTED + ")*+)})?[ \t]++(" + NUMBER + ")(?:[ \t]++-?[0-9]++)?[ \t]*+");
    private static final Pattern LABEL =
            Pattern.compile("[ \t]*+([a-zA-Z_][a-zA-Z0-9_]*+)[ \t]*+=[ \t]*+(" + QUOTED + ")[ \t]*+(?:,[ \t]*+|\\z)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private PrometheusText() {}

    /** @throws IllegalArgumentException at the first line that is not of the format */
    static Samples read(String text) {
        var samples = new ArrayList<Sample>();
        var lines = text.split("\r?\n", -1);
        for (int index = 0; index < lines.length; index++) {
            var line = lines[index].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                samples.add(sample(line, index + 1));
            }
        }
        return new Samples(List.copyOf(samples));
    }

    private static Sample sample(String line, int number) {
        var found = SAMPLE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("Line %d is no sample".formatted(number));
        }
        var labels = found.group(2);
        return new Sample(found.group(1), labels == null ? Map.of() : labels(labels, number), value(found.group(3)));
    }

    private static Map<String, String> labels(String text, int number) {
        var labels = new HashMap<String, String>();
        var found = LABEL.matcher(text);
        var end = 0;
        while (end < text.length() && found.find(end) && found.start() == end) {
            var quoted = found.group(2);
            if (labels.put(found.group(1), unescaped(quoted.substring(1, quoted.length() - 1))) != null) {
                throw new IllegalArgumentException("Line %d has a label twice".formatted(number));
            }
            end = found.end();
        }
        if (end < text.length() && !text.isBlank()) {
            throw new IllegalArgumentException("Line %d has labels that are none".formatted(number));
        }
        return Map.copyOf(labels);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> switch (found.group(1)) {
            case "n" -> "\n";
            case "\\" -> "\\\\";
            default -> found.group(1);
        });
    }

    private static double value(String text) {
        return switch (text) {
            case "Inf", "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            case "NaN" -> Double.NaN;
            default -> Double.parseDouble(text);
        };
    }
}
