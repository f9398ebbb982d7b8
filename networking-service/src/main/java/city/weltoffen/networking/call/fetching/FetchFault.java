package city.weltoffen.networking.call.fetching;

import city.weltoffen.networking.call.portal.Refusal;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something could not be fetched, or what came was of no use. */
public final class FetchFault extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final boolean passing;
    private final @Nullable Duration retryAfter;

    private FetchFault(Refusal refusal, boolean passing, @Nullable Duration retryAfter) {
        super(refusal.code());
        this.refusal = refusal;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** It may go better another time. */
    public static FetchFault passing(Refusal refusal) {
        return new FetchFault(refusal, true, null);
    }

    /** @param wait that the host asks for */
    static FetchFault passing(Refusal refusal, @Nullable Duration wait) {
        return new FetchFault(refusal, true, wait);
    }

    /** Asking again would bring the same. */
    public static FetchFault lasting(Refusal refusal) {
        return new FetchFault(refusal, false, null);
    }

    public Refusal refusal() {
        return refusal;
    }

    public boolean isPassing() {
        return passing;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
