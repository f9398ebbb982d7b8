package city.weltoffen.defaults.problems;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.events.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Words a problem in the reader's language. */
public final class Problems {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(DomainProblem problem, Locale locale) {
        List<Map<String, Object>> errors = problem.fields().stream()
                .map(field -> error(
                        field.pointer(),
                        field.code(),
                        ofField(field.code(), locale, field.arguments().toArray())))
                .toList();
        return of(
                problem.status(),
                problem.code(),
                errors,
                locale,
                problem.arguments().toArray());
    }

    public ProblemDetail of(HttpStatusCode status, String code, Locale locale, Object... arguments) {
        return of(status, code, List.of(), locale, arguments);
    }

    ProblemDetail of(
            HttpStatusCode status, String code, List<Map<String, Object>> errors, Locale locale, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:weltoffen:problem:" + code));
        problem.setTitle(text(code + ".title", locale, arguments));
        problem.setDetail(text(code + ".detail", locale, arguments));
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    /** What is wrong with one value. */
    public String ofField(String code, Locale locale, Object... arguments) {
        return text("field." + code, locale, arguments);
    }

    static Map<String, Object> error(String pointer, String code, @Nullable String detail) {
        return Map.of("pointer", pointer, "code", code, "detail", detail == null ? code : detail);
    }

    String text(String key, Locale locale, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(argument -> inWords(argument, locale))
                .toArray();
        return String.valueOf(messages.getMessage(key, words, key, locale));
    }

    /** A name in the reader's language, and a day as the reader writes it. */
    private static Object inWords(Object argument, Locale locale) {
        return switch (argument) {
            case LocalizedText name -> name.in(locale);
            case String text when DAY.matcher(text).matches() -> day(text, locale);
            default -> argument;
        };
    }

    private static String day(String text, Locale locale) {
        try {
            return Words.day(LocalDate.parse(text), locale);
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }
}
