package city.weltoffen.system;

import java.util.Map;

/**
 * What one system has that others have not.
 *
 * @param instances of each service
 * @param traced whether its traces are collected, for which services need beans that they usually do not have
 * @param environment what the launcher and all that it starts are told
 */
record Plan(int instances, boolean traced, Map<String, String> environment) {

    private static final boolean LONG = Boolean.getBoolean("weltoffen.long");

    static Plan usual() {
        return new Plan(1, false, Map.of());
    }

    /** Two instances of each service, three under {@code -Plong}. */
    static Plan several() {
        return new Plan(LONG ? 3 : 2, false, Map.of());
    }

    static Plan traces() {
        return new Plan(1, true, Map.of());
    }

    static Plan withBrokerAt(String address) {
        return new Plan(1, false, Map.of("KAFKA_BROKERS", address));
    }

    /** Whether there is time for what takes minutes: {@code -Plong}. */
    static boolean isLong() {
        return LONG;
    }
}
