package city.weltoffen.defaults.problems;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A broken rule, with a stable code that names its text; becomes an RFC 9457 problem. */
public final class DomainProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final HttpStatus status;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;

    private DomainProblem(HttpStatus status, String code, List<Object> arguments, List<FieldProblem> fields) {
        super(code + " " + arguments + (fields.isEmpty() ? "" : " " + fields));
        this.code = code;
        this.status = status;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    /** A rule of the domain forbids it: 422. */
    public DomainProblem(String code, Object... arguments) {
        this(HttpStatus.UNPROCESSABLE_CONTENT, code, List.of(arguments), List.of());
    }

    public static DomainProblem of(HttpStatus status, String code, Object... arguments) {
        return new DomainProblem(status, code, List.of(arguments), List.of());
    }

    /** The request holds values that cannot be: 400, with a pointer for each. */
    public static DomainProblem invalid(List<FieldProblem> fields) {
        return new DomainProblem(HttpStatus.BAD_REQUEST, "invalid", List.of(), fields);
    }

    public static DomainProblem invalid(String pointer, String code, Object... arguments) {
        return invalid(List.of(new FieldProblem(pointer, code, List.of(arguments))));
    }

    /** Something of that name is already there: 409. */
    public static DomainProblem taken(String pointer, String value) {
        return new DomainProblem(
                HttpStatus.CONFLICT,
                "taken",
                List.of(value),
                List.of(new FieldProblem(pointer, "taken", List.of(value))));
    }

    public static DomainProblem notFound(String id) {
        return of(HttpStatus.NOT_FOUND, "not-found", id);
    }

    public static DomainProblem forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden");
    }

    public static DomainProblem stale() {
        return of(HttpStatus.PRECONDITION_FAILED, "stale");
    }

    public String code() {
        return code;
    }

    HttpStatus status() {
        return status;
    }

    List<Object> arguments() {
        return arguments;
    }

    List<FieldProblem> fields() {
        return fields;
    }
}
