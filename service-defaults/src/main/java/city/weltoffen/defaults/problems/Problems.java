package city.weltoffen.defaults.problems;

import city.weltoffen.events.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Words a problem in the reader's language. */
public final class Problems {

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
        Object[] inLanguage = Stream.of(arguments)
                .map(argument -> argument instanceof LocalizedText text ? text.in(locale) : argument)
                .toArray();
        return String.valueOf(messages.getMessage(key, inLanguage, key, locale));
    }
}
