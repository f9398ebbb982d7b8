package city.weltoffen.defaults.problems;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place that turns whatever went wrong into a problem response. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Set<Integer> WORDED = new TreeSet<>(Set.of(400, 404, 405, 406, 413, 415, 503));

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> brokenRule(DomainProblem problem, Locale locale) {
        return answer(problems.of(problem, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeAway(DataAccessResourceFailureException away, Locale locale) {
        log.warn("The store does not answer: {}", away.toString());
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "http-503", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected, Locale locale) {
        log.error("Unexpected", unexpected);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "http-500", locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Map<String, Object>> errors = UnreadableBody.errors(e, problems, locale);
        return handle(e, problems.of(status, "unreadable", errors, locale), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, Object>> errors = e.getBindingResult().getAllErrors().stream()
                .map(error -> Problems.error(
                        error instanceof FieldError field ? pointer(field.getField()) : "#",
                        code(error.getCode()),
                        error.getDefaultMessage()))
                .toList();
        return invalid(e, errors, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Map<String, Object>> errors = e.getAllErrors().stream()
                .map((MessageSourceResolvable error) -> Problems.error(
                        error instanceof FieldError field ? pointer(field.getField()) : "#",
                        code(error.getCodes() == null ? null : error.getCodes()[error.getCodes().length - 1]),
                        error.getDefaultMessage()))
                .toList();
        return invalid(e, errors, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> invalid(
            Exception e,
            List<Map<String, Object>> errors,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return handle(
                e, problems.of(status, "invalid", errors, LocaleContextHolder.getLocale()), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object answered =
                body instanceof ProblemDetail problem && problem.getProperties() != null ? problem : worded(e, status);
        return super.handleExceptionInternal(e, answered, headers, status, request);
    }

    private ProblemDetail worded(Exception e, HttpStatusCode status) {
        Locale locale = LocaleContextHolder.getLocale();
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            String detail = problems.text("field.not-readable", locale, String.valueOf(mismatch.getValue()));
            return problems.of(
                    status,
                    "invalid",
                    List.of(Problems.error("#/" + mismatch.getName(), "not-readable", detail)),
                    locale);
        }
        String code = WORDED.contains(status.value()) ? "http-" + status.value() : "http-500";
        return problems.of(status, code, locale);
    }

    private @Nullable ResponseEntity<Object> handle(
            Exception e, ProblemDetail problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** {@code criteria.keywords[3]} is {@code #/criteria/keywords/3}. */
    static String pointer(String path) {
        return "#/" + path.replace("].", "/").replaceAll("[.\\[]", "/").replace("]", "");
    }

    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
