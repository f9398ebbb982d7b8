package city.weltoffen.measures.report.print;

import city.weltoffen.defaults.printing.Words;

/** Periods of figures in words. */
final class Periods {

    private static final String TOTAL = "TOTAL";

    private Periods() {}

    static String name(String period, Words words) {
        return period.equals(TOTAL) ? words.of("total") : period;
    }
}
