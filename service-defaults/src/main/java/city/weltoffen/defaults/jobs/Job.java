package city.weltoffen.defaults.jobs;

/** Work that looks at the business clock. Idempotent: running it twice changes nothing more. */
public interface Job {

    /** Stable name, for instance {@code forget-idempotency-keys}; also its place below {@code /api/operations}. */
    String name();

    void run();
}
