package city.weltoffen.gateway.problems;

import org.springframework.http.HttpStatus;

/** What can go wrong at the door; the code names its texts. */
public enum Problem {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "not-signed-in"),
    SESSION_OVER(HttpStatus.UNAUTHORIZED, "session-over"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "forbidden"),
    CSRF(HttpStatus.FORBIDDEN, "csrf"),
    RETURN_TO(HttpStatus.BAD_REQUEST, "return-to"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "http-400"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "http-404"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "http-405"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "http-413"),
    LOGIN_FAILED(HttpStatus.BAD_REQUEST, "login-failed"),
    BROKEN_ANSWER(HttpStatus.BAD_GATEWAY, "http-502"),
    SERVICE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "service-away"),
    STORE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "store-away"),
    IDENTITY_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "identity-away"),
    SERVICE_SLOW(HttpStatus.GATEWAY_TIMEOUT, "service-slow"),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "http-500");

    private final HttpStatus status;
    private final String code;

    Problem(HttpStatus status, String code) {
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
