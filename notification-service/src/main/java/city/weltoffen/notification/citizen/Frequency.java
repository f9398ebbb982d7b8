package city.weltoffen.notification.citizen;

import city.weltoffen.notification.outlet.Rhythm;

/** How often a citizen gets a mail: in the morning, or on Monday morning, where there is news. */
public enum Frequency {
    DAILY(Rhythm.DAILY),
    WEEKLY(Rhythm.WEEKLY);

    private final Rhythm rhythm;

    Frequency(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    static Frequency of(Rhythm rhythm) {
        return rhythm == Rhythm.WEEKLY ? WEEKLY : DAILY;
    }

    Rhythm rhythm() {
        return rhythm;
    }
}
