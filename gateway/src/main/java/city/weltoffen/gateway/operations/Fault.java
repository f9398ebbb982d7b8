package city.weltoffen.gateway.operations;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Why an instance is not up, or has no figures. */
enum Fault {
    /** Nothing listens at its address. */
    REFUSED,
    /** The name of its host is not known. */
    UNKNOWN_HOST,
    /** It did not answer in time. */
    TIMEOUT,
    /** What it answers is not what an instance says. */
    UNREADABLE,
    /** It says that it is not ready. */
    NOT_READY,
    /** It is up and does not say its figures. */
    NO_FIGURES;

    /** What the first known reason in the chain says; behind a refused connection stands a closed channel. */
    static Fault of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var fault = known(cause);
            if (fault != UNREADABLE) {
                return fault;
            }
        }
        return UNREADABLE;
    }

    private static Fault known(Throwable failure) {
        return switch (failure) {
            case UnknownHostException _ -> UNKNOWN_HOST;
            case ConnectException refused when refused.getCause() instanceof UnresolvedAddressException -> UNKNOWN_HOST;
            case HttpTimeoutException _, TimeoutException _ -> TIMEOUT;
            case ConnectException _ -> REFUSED;
            default -> UNREADABLE;
        };
    }
}
