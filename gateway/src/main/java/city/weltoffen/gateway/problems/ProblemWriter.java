package city.weltoffen.gateway.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem: JSON for programs, a plain page for someone who followed a link. */
@Component
public class ProblemWriter {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final JsonMapper json;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    ProblemWriter(JsonMapper json) {
        this.json = json;
        texts.setBasename("problems/gateway");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** Writes nothing when the answer has already begun. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status().value());
        response.setHeader("Cache-Control", "no-store");
        var language = language(request);
        response.setHeader("Content-Language", language.getLanguage());
        if (isNavigation(request)) {
            send(page(problem, language), "text/html;charset=UTF-8", response);
        } else {
            var body = json.writeValueAsString(body(problem, language, request));
            send(body, MediaType.APPLICATION_PROBLEM_JSON_VALUE, response);
        }
    }

    private static void send(String body, String type, HttpServletResponse response) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.getOutputStream().write(bytes);
    }

    private Map<String, Object> body(Problem problem, Locale language, HttpServletRequest request) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:weltoffen:problem:" + problem.code());
        body.put("title", text(problem, "title", language));
        body.put("status", problem.status().value());
        body.put("detail", text(problem, "detail", language));
        body.put("code", problem.code());
        body.put("instance", address(request));
        return body;
    }

    /** The address that was asked for, also when the container has passed the request on to the error page. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private String page(Problem problem, Locale language) {
        var title = HtmlUtils.htmlEscape(text(problem, "title", language));
        var detail = HtmlUtils.htmlEscape(text(problem, "detail", language));
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s – Weltoffen</title></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">Weltoffen</a></p></body></html>
                """.formatted(language.getLanguage(), title, title, detail);
    }

    private String text(Problem problem, String part, Locale language) {
        return texts.getMessage(problem.code() + "." + part, null, language);
    }

    private static boolean isNavigation(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !address(request).startsWith("/api/");
    }

    private static Locale language(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return Locale.GERMAN;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return match == null ? Locale.GERMAN : match;
        } catch (IllegalArgumentException e) {
            return Locale.GERMAN;
        }
    }
}
