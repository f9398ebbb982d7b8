package city.weltoffen.gateway.operations;

/** How an instance is. */
enum State {
    /** It answers and takes requests. */
    UP,
    /** It answers and says that it takes none. */
    OUT_OF_SERVICE,
    /** It does not answer, or not as an instance does. */
    UNREACHABLE
}
