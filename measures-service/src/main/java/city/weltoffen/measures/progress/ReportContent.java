package city.weltoffen.measures.progress;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a progress report says; of a draft anything may be missing, and what is typed stays as it was typed.
 *
 * @param begins first day that it is about
 * @param ends last day that it is about
 * @param text by language, ISO 639-1
 * @param note for the departments that take part; never published
 */
public record ReportContent(
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        Map<String, String> text,
        @Nullable Assessment assessment,
        @Nullable String note) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    /** @throws DomainProblem {@code invalid} for something that is no language */
    public ReportContent {
        text = Collections.unmodifiableMap(new TreeMap<>(text));
        for (String language : text.keySet()) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw DomainProblem.invalid("#/text", "no-language", language);
            }
        }
    }

    /** @throws DomainProblem {@code invalid} with everything that is missing before others can read it */
    void requireComplete(LocalDate today) {
        List<FieldProblem> missing = new ArrayList<>();
        if (text.values().stream().allMatch(String::isBlank)) {
            missing.add(new FieldProblem("#/text", "required"));
        }
        if (assessment == null) {
            missing.add(new FieldProblem("#/assessment", "required"));
        }
        if (begins == null) {
            missing.add(new FieldProblem("#/begins", "required"));
        }
        if (ends == null) {
            missing.add(new FieldProblem("#/ends", "required"));
        } else if (ends.isAfter(today)) {
            missing.add(new FieldProblem("#/ends", "in-the-future"));
        } else if (begins != null && ends.isBefore(begins)) {
            missing.add(new FieldProblem("#/ends", "ends-before-begin"));
        }
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid(missing);
        }
    }
}
