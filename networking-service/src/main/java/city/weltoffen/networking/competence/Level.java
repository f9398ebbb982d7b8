package city.weltoffen.networking.competence;

/** How well somebody speaks a language, by the Common European Framework of Reference; the better, the later. */
public enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    NATIVE;

    boolean reaches(Level needed) {
        return compareTo(needed) >= 0;
    }
}
