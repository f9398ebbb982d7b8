package city.weltoffen.benchmarks;

/**
 * What a user waits for, and the plain driver call that does the same on the same store.
 *
 * @param limited whether the limit of the ratio holds for it
 */
record Pair(String what, Runnable service, Runnable plain, boolean limited) {

    static Pair read(String what, Runnable service, Runnable plain) {
        return new Pair(what, service, plain, true);
    }

    static Pair unlimited(String what, Runnable service, Runnable plain) {
        return new Pair(what, service, plain, false);
    }
}
