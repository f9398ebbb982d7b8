package city.weltoffen.defaults.web;

import city.weltoffen.defaults.problems.Problems;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.IdempotencyKeys.Answer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** A {@code POST} that repeats an {@code Idempotency-Key} gets the first answer again and has no second effect. */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotencyKeys keys;
    private final CurrentIdentity current;
    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    IdempotencyFilter(
            IdempotencyKeys keys, CurrentIdentity current, Problems problems, LocaleResolver locales, JsonMapper json) {
        this.keys = keys;
        this.current = current;
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "idempotency-key-invalid");
            return;
        }
        FingerprintedRequest fingerprinted = FingerprintedRequest.of(request);
        String id = Digests.sha256(subject() + " " + request.getRequestURI() + " " + key);
        Optional<IdempotencyKeys.Entry> known = keys.begin(id);
        if (known.isPresent()) {
            repeat(known.get(), fingerprinted, request, response);
        } else {
            perform(id, fingerprinted, response, chain);
        }
    }

    private String subject() {
        return current.find().map(Identity::subject).orElse("");
    }

    private void repeat(
            IdempotencyKeys.Entry known,
            FingerprintedRequest again,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer answer = known.answer();
        if (answer == null) {
            refuse(request, response, HttpStatus.CONFLICT, "idempotency-key-in-progress");
        } else if (!again.fingerprint().equals(known.fingerprint())) {
            refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        } else {
            response.setStatus(answer.status());
            answer.headers().forEach(response::setHeader);
            response.getOutputStream().write(answer.body());
        }
    }

    private void perform(String id, FingerprintedRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caching = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, caching);
            // Who is told to come back later has had no answer yet.
            done = caching.getStatus() < 500
                    && caching.getStatus() != HttpStatus.TOO_MANY_REQUESTS.value()
                    && !SecretAnswer.isTo(request);
        } finally {
            if (done) {
                keys.finish(
                        id,
                        request.fingerprint(),
                        new Answer(caching.getStatus(), headers(caching), caching.getContentAsByteArray()));
            } else {
                keys.forget(id);
            }
        }
        caching.copyBodyToResponse();
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG)
                .forEach(name -> {
                    String value = response.getHeader(name);
                    if (value != null) {
                        headers.put(name, value);
                    }
                });
        return headers;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.of(status, code, locales.resolveLocale(request)));
    }
}
