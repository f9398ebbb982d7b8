package city.weltoffen.defaults.consuming;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells an outage, which is waited for, from an error of the record itself. */
final class Outage {

    private Outage() {}

    static boolean isBehind(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (isOutage(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable error) {
        return switch (error) {
            case DataAccessResourceFailureException unreachable -> true;
            case TransientDataAccessException passing -> true;
            case MongoSocketException lost -> true;
            case MongoTimeoutException late -> true;
            case MongoNotPrimaryException moved -> true;
            case MongoInterruptedException ending -> true;
            case MongoException other -> other.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            case RetriableException broker -> true;
            case IOException network -> true;
            default -> false;
        };
    }
}
