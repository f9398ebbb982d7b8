package city.weltoffen.networking.call.source;

import org.jspecify.annotations.Nullable;

/** The source is being read at this moment. */
public final class RunningAlready extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable String run;

    RunningAlready(@Nullable String run) {
        super(String.valueOf(run));
        this.run = run;
    }

    /** Id of the run, unless it begins or ends just now. */
    public @Nullable String run() {
        return run;
    }
}
