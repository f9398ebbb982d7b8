package city.weltoffen.defaults.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says where a JSON body is wrong. */
final class UnreadableBody {

    /** Characters of a value that an answer repeats, at most. */
    private static final int QUOTED = 100;

    private UnreadableBody() {}

    static List<Map<String, Object>> errors(HttpMessageNotReadableException e, Problems problems, Locale locale) {
        return switch (e.getCause()) {
            case UnknownFields.Found unknown ->
                unknown.pointers().stream()
                        .map(pointer -> error(pointer, "unknown", problems, locale, name(pointer)))
                        .toList();
            case InvalidFormatException format
            when format.getTargetType() == String.class ->
                List.of(error(pointer(format), "not-plain", problems, locale));
            case InvalidFormatException format ->
                List.of(error(pointer(format), "not-readable", problems, locale, shortened(format.getValue())));
            case DatabindException mismatch -> List.of(error(pointer(mismatch), "not-readable", problems, locale, ""));
            case StreamReadException syntax ->
                List.of(error(
                        "#",
                        "not-json",
                        problems,
                        locale,
                        syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr(),
                        syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr()));
            case null, default -> List.of();
        };
    }

    private static Map<String, Object> error(
            String pointer, String code, Problems problems, Locale locale, Object... arguments) {
        return Problems.error(pointer, code, problems.text("field." + code, locale, arguments));
    }

    private static String shortened(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder("#");
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return pointer.toString();
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
